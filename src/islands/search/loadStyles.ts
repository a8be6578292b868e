const loading = new Map<string, Promise<void>>();

/** Adds a stylesheet to the page once; resolves when it applies, and also when it cannot be had: bare HTML still works. */
export function loadStyles(href: string): Promise<void> {
  const known = loading.get(href);
  if (known) return known;
  const applied = new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
  loading.set(href, applied);
  return applied;
}
