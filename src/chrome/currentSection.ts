/** Marks in the outline the section that is being read. */
export function currentSection(outline: HTMLElement): void {
  const links = new Map([...outline.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const mark = (): void => {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * 0.35);
    for (const [id, link] of links) {
      if (id === read?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -65% 0px', threshold: [0, 1] });
  headings.forEach((heading) => {
    observer.observe(heading);
  });
}
