const GRACE = 250;

/**
 * Citations and terms open where they stand: on hover, focus or tap a small card shows the full reference from the
 * list at the page's end, or the definition from the margin note. Links keep working as links: a second tap,
 * Enter, or any browser without this script follows them.
 */
export function noteInPlace(root: HTMLElement): void {
  const card = document.createElement('div');
  card.className = 'note-card';
  card.popover = 'manual';
  card.setAttribute('role', 'status');
  root.append(card);
  let shownFor: HTMLAnchorElement | undefined;
  let timer = 0;

  const hide = (): void => {
    if (card.matches(':popover-open')) card.hidePopover();
    shownFor = undefined;
  };
  const show = (link: HTMLAnchorElement): void => {
    const source = noteFor(link);
    if (!source || shownFor === link) return;
    hide();
    card.replaceChildren(...[...source.childNodes].map((node) => node.cloneNode(true)));
    card.showPopover();
    place(card, link);
    shownFor = link;
  };
  const later = (action: () => void): void => {
    clearTimeout(timer);
    timer = window.setTimeout(action, GRACE);
  };

  root.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    if (link && noteFor(link))
      later(() => {
        show(link);
      });
    else if (!card.contains(event.target)) later(hide);
    else clearTimeout(timer);
  });
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.matches(':focus-visible')) show(target);
    else if (!card.contains(target as Node)) hide();
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const touched = event.pointerType === 'touch';
    if (touched && link && shownFor !== link && noteFor(link)) {
      event.preventDefault();
      show(link);
    } else if (!card.contains(event.target as Node)) hide();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('scroll', hide, { passive: true });
}

/** What a link has to say: its reference in this page's list, or the definition noted at the term's first use. */
function noteFor(link: HTMLAnchorElement): Element | null {
  if (link.closest('.cite') && link.hash) return document.getElementById(link.hash.slice(1));
  if (link.matches('.term')) {
    const first = [...document.querySelectorAll<HTMLAnchorElement>('.noted > .term')].find(
      ({ href }) => href === link.href,
    );
    return first?.nextElementSibling ?? null;
  }
  return null;
}

function place(card: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  const below = at.bottom + 6;
  const top = below + card.offsetHeight > innerHeight ? Math.max(8, at.top - card.offsetHeight - 6) : below;
  card.style.setProperty('left', `${String(left)}px`);
  card.style.setProperty('top', `${String(top)}px`);
}
