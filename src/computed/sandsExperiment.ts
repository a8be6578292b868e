import { chargePassed } from '../domain/capacity/chargePassed.ts';
import { diffusionLength } from '../domain/transport/diffusionLength.ts';
import { limitingCurrentDensity } from '../domain/transport/limitingCurrentDensity.ts';
import { sandsTime } from '../domain/transport/sandsTime.ts';
import { fromSI, toSI } from '../domain/units.ts';
import type { ElementSymbol } from './elementData.ts';
import { layer } from './metalCapacities.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

/** The lithium capillary of P. Bai et al. (bai2016, ref. 39 of the review) as the review prints it. */
const capillary = { currentDensity: toSI(2.61, 'mA cm^-2'), time: 2700 };
const charge = chargePassed(capillary);

/** Round values for a liquid, chosen to illustrate. */
const liquid = {
  concentration: toSI(1, 'M'),
  diffusivity: toSI(1e-6, 'cm^2 s^-1'),
  transferenceNumber: 0.4,
  charge: 1,
};
const LIQUID = 'D = 1e-6 cm^2 s^-1, c₀ = 1 M, t₊ = 0.4, z = 1';

const layerOf = (symbol: ElementSymbol): WorkedNumber =>
  layer(symbol, fromSI(charge, 'mAh cm^-2'), 'Q = 2.61 mA cm^-2 · 2700 s');

const limit = (gap: string, metres: number): WorkedNumber =>
  worked(
    limitingCurrentDensity({ ...liquid, gap: metres }),
    'mA cm^-2',
    `2 z F D c₀ / ((1 − t₊) L); ${LIQUID}, L = ${gap}`,
  );

/** Sand's time in the chapter on deposition. */
export const sandsExperiment: WorkedNumbers = {
  'sand-charge-bai': worked(charge, 'mAh cm^-2', 'Q = J t; J = 2.61 mA cm^-2, t = 2700 s (bai2016)'),
  'sand-thickness-li': layerOf('Li'),
  'sand-thickness-na': layerOf('Na'),
  'sand-thickness-k': layerOf('K'),
  'sand-thickness-mg': layerOf('Mg'),
  'sand-thickness-ca': layerOf('Ca'),
  'sand-thickness-al': layerOf('Al'),
  'sand-time-example': worked(
    sandsTime({ ...liquid, currentDensity: capillary.currentDensity }),
    's',
    `π D (z c₀ F / (2 J (1 − t₊)))²; ${LIQUID}, J = 2.61 mA cm^-2`,
  ),
  'depletion-depth': worked(
    diffusionLength({ diffusivity: liquid.diffusivity, time: capillary.time }),
    'mm',
    '√(D t); D = 1e-6 cm^2 s^-1, t = 2700 s',
  ),
  'jlim-1mm': limit('1 mm', 1e-3),
  'jlim-25um': limit('25 µm', 25e-6),
};
