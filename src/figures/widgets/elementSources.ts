import type { Element, ElementProperties } from '~/schemas/element';

/** A work and what is taken from it: `Molar mass of Li, Na, K`. */
export interface SourceUse {
  readonly citation: string;
  readonly address: string | undefined;
  readonly uses: readonly string[];
}

/** The works behind some properties of some elements, each once, in the order of first use. */
export function elementSources(
  elements: readonly Element[],
  properties: Readonly<Partial<Record<keyof ElementProperties, string>>>,
): readonly SourceUse[] {
  const works = new Map<string, { address: string | undefined; uses: Map<string, string[]> }>();
  for (const [name, words] of Object.entries(properties) as [keyof ElementProperties, string][]) {
    for (const { symbol, properties: known } of elements) {
      const source = known[name]?.source;
      if (!source) continue;
      const work = works.get(source.citation) ?? {
        address: source.doi ? `https://doi.org/${source.doi}` : source.url,
        uses: new Map<string, string[]>(),
      };
      work.uses.set(words, [...(work.uses.get(words) ?? []), symbol]);
      works.set(source.citation, work);
    }
  }
  return [...works].map(([citation, { address, uses }]) => ({
    citation,
    address,
    uses: [...uses].map(([words, symbols]) => `${words} of ${symbols.join(', ')}`),
  }));
}
