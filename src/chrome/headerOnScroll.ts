/** The header leaves when the reader goes down the page and returns on the way up, or when something in it has focus. */
export function headerOnScroll(header: HTMLElement): void {
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      // Small jitters (a finger, a bounce at the edge) leave the header where it is.
      if (Math.abs(scrollY - last) < 8) return;
      header.toggleAttribute('data-away', scrollY > last && scrollY > header.offsetHeight * 2);
      last = scrollY;
    },
    { passive: true },
  );
  header.addEventListener('focusin', () => {
    header.removeAttribute('data-away');
  });
}
