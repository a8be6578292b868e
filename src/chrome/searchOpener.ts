/**
 * Opens the search from the header's link, "/" and Ctrl or Cmd K. The search itself is loaded on intent; where that
 * fails, the link leads to the search page, as it does without script.
 */
export function searchOpener(link: HTMLAnchorElement): void {
  const root = new URL('../', link.href).href;
  const load = () => import('~/islands/search/openSearch');
  const open = (): void => {
    load()
      .then(({ openSearch }) => openSearch(root))
      .catch(() => {
        location.assign(link.href);
      });
  };
  const warm = (): void => {
    load().then(
      ({ warmSearch }) => {
        warmSearch(root);
      },
      () => undefined,
    );
  };
  link.addEventListener('pointerenter', warm, { once: true });
  link.addEventListener('focus', warm, { once: true });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const typing =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !typing && !slashOff();
    const chord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    if (!slash && !chord) return;
    event.preventDefault();
    open();
  });
}

function slashOff(): boolean {
  try {
    return localStorage.getItem('search-slash') === 'off';
  } catch {
    return false;
  }
}
