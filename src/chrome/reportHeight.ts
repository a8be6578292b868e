/**
 * Tells the page around a frame how tall its content is, now and whenever it changes: once as LTI platforms
 * understand it (`lti.frameResize`), once for any other host. Says nothing else; a host that does not listen
 * keeps the fixed height of the snippet.
 */
export function reportHeight(host: Window): void {
  let last = 0;
  const report = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    // Any host may embed the book, and a height is no secret.
    host.postMessage({ subject: 'lti.frameResize', height }, '*');
    host.postMessage({ type: 'anodes-in-contrast:height', page: location.pathname, height }, '*');
  };
  new ResizeObserver(report).observe(document.documentElement);
  report();
}
