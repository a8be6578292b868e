import type { Look } from '../../charts/look.ts';

const TONES = ['li', 'na', 'k', 'mg', 'ca', 'al', 'graphite', 'zinc'] as const;

/** The tokens as colours, resolved where `host` stands in the page. */
export function readLook(host: Element): Look {
  const probe = host.appendChild(document.createElement('span'));
  const token = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  probe.style.fontFamily = 'var(--sans)';
  const look: Look = {
    paper: token('paper'),
    ink: token('ink'),
    quiet: token('ink-2'),
    hairline: token('hairline'),
    tones: Object.fromEntries(TONES.map((tone) => [tone, token(tone)])) as Look['tones'],
    tints: { monovalent: token('warm-tint'), multivalent: token('cool-tint') },
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return look;
}

/** Calls back when the theme changes: by the reader's choice, the system's, or for paper. Returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const queries = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
