import type { Strip } from '../drawings/RankStrips.tsx';
import { metals, type Metal } from '../drawings/metals.ts';
import type { Element } from '../schemas/element.ts';
import { elementFacts, type ElementFact } from './elementFacts.ts';

/** What sets the metals apart most plainly, with the name that fits above a line. */
const SHOWN = [
  ['specificCapacity', 'Capacity by mass'],
  ['volumetricCapacity', 'Capacity by volume'],
  ['redoxPotential', 'Standard potential'],
  ['chargeDensity.6', 'Charge density of the ion, 6 neighbours'],
  ['surfaceEnergy', 'Surface energy'],
  ['meltingPoint', 'Melting point'],
] as const;

const ORDER = Object.keys(metals) as Metal[];

/** One line a property: all six values, and the metal's own as it is shown. */
export function rankStrips(elements: readonly Element[], own: Metal): Strip[] {
  const facts = ORDER.map((metal) => {
    const element = elements.find(({ symbol }) => symbol === metals[metal].symbol);
    return [metal, element ? elementFacts(element) : []] as const;
  });
  return SHOWN.map(([key, name]) => {
    const found = facts.map(([metal, list]) => [metal, factOf(list, key)] as const);
    const values = Object.fromEntries(found.map(([metal, { value }]) => [metal, Number(value)])) as Record<
      Metal,
      number
    >;
    const { text, unit } = found.find(([metal]) => metal === own)?.[1] ?? factOf([], key);
    return {
      name,
      values,
      shown: `${text.replace('-', '−')} ${unit.replace(/\^-?(\d)/g, (power) => `^{${power.slice(1).replace('-', '−')}}`)}`,
    };
  });
}

function factOf(facts: readonly ElementFact[], key: string): ElementFact {
  const fact = facts.find((candidate) => candidate.key === key);
  if (!fact) throw new Error(`A metal has no ${key}.`);
  return fact;
}
