import { chargeDensity } from '~/domain/ions/chargeDensity';
import { ASSUMED_PLACES, CATIONS, type CationSymbol } from '~/domain/sheath/ion';
import { toCoulombsPerCubicMillimetre, toSI } from '~/domain/units';
import type { Cation } from '~/islands/solvation-sheath/cation';
import type { Element } from '~/schemas/element';

/** Charge densities are compared on one footing, whatever the shell. */
const SIX = 6;

/**
 * The six cations with their places and charge densities, from the element data.
 * @throws Error when an element, its radius for six neighbours or its number of places is missing
 */
export function sheathCations(elements: readonly Element[]): Cation[] {
  return CATIONS.map((symbol) =>
    cationOf(symbol, elements.find((element) => element.symbol === symbol) ?? missing(symbol, 'entry')),
  );
}

function cationOf(symbol: CationSymbol, { name, charge, properties }: Element): Cation {
  const radius =
    properties.ionicRadii?.value.find(({ coordination }) => coordination === SIX)?.crystalRadius ??
    missing(symbol, 'radius for six neighbours');
  const measured = properties.waterShellCoordination?.value;
  const places =
    measured === undefined ? (ASSUMED_PLACES[symbol] ?? missing(symbol, 'number of places')) : Math.round(measured);
  return {
    symbol,
    name,
    metal: symbol.toLowerCase() as Cation['metal'],
    charge: charge as Cation['charge'],
    places,
    placesFrom: measured === undefined ? 'assumed' : `${String(measured)} measured in water`,
    chargeDensity: Number(
      toCoulombsPerCubicMillimetre(chargeDensity({ charge, radius: toSI(radius, 'pm') })).toPrecision(5),
    ),
  };
}

function missing(symbol: string, what: string): never {
  throw new Error(`elements.json has no ${what} for ${symbol}.`);
}
