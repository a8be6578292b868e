import type { Facets, Filters } from '~/search/plan/facets';
import { element } from './element';

const NAMES: Readonly<Record<keyof Filters, string>> = { kind: 'Kind', metal: 'Metal', chapter: 'Page' };

/** Filters as chips with counts; a chip that would leave nothing stays only while it is ticked. */
export function facetChips(
  facets: Facets,
  filters: Filters,
  change: (filters: Filters, pressed: string) => void,
): HTMLElement[] {
  return (Object.keys(NAMES) as (keyof Filters)[]).flatMap((facet) => {
    const chips = facets[facet].map(({ value, label, count, ticked }) => {
      const chip = element(
        'button',
        {
          type: 'button',
          class: 'search-chip',
          'aria-pressed': ticked ? 'true' : 'false',
          'data-chip': `${facet}-${value}`,
        },
        label,
        ' ',
        element('span', { class: 'search-count' }, String(count)),
      );
      chip.addEventListener('click', () => {
        const now = filters[facet] as readonly string[];
        change(
          { ...filters, [facet]: ticked ? now.filter((other) => other !== value) : [...now, value] },
          `${facet}-${value}`,
        );
      });
      return chip;
    });
    return chips.length > 1 || filters[facet].length > 0
      ? [
          element(
            'div',
            { role: 'group', 'aria-label': NAMES[facet], class: 'search-facet' },
            element('span', { 'aria-hidden': 'true' }, NAMES[facet]),
            ...chips,
          ),
        ]
      : [];
  });
}
