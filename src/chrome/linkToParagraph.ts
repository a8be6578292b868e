/** Offers the address of the paragraph, list item, figure or table under the pointer; a click copies it. */
export function linkToParagraph(text: HTMLElement): void {
  const anchor = document.createElement('a');
  anchor.className = 'paragraph-link';
  anchor.textContent = '¶';
  anchor.tabIndex = -1;
  anchor.setAttribute('aria-hidden', 'true');
  text.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const block = event.target.closest('.prose :is(p, li)[id]');
    if (!block || anchor.parentElement === block) return;
    anchor.href = `#${block.id}`;
    anchor.title = 'Link to this paragraph: click to copy';
    block.append(anchor);
  });
  anchor.addEventListener('click', () => {
    void navigator.clipboard.writeText(anchor.href);
    anchor.textContent = 'copied';
    setTimeout(() => (anchor.textContent = '¶'), 1500);
  });
}
