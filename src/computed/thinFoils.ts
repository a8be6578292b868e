import { layerThickness } from '../domain/capacity/layerThickness.ts';
import { foilMass } from '../domain/cell/foilMass.ts';
import { fromSI, toSI } from '../domain/units.ts';
import { elementValue, printedVolumetricCapacity, shown, type ElementSymbol } from './elementData.ts';
import { foil } from './metalCapacities.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

/** Loading of the cathode, mAh/cm², and the charge of the negative electrode over it. */
export const LOADING = 4;
export const RESERVE = 2;
const FOIL_CHARGE = LOADING * RESERVE;

/** Foil thicknesses that the review prints for them, µm (huang2023b, blazquez2023). */
const PRINTED = { Mg: 20.8, Ca: 38.4, Al: 9.6 };

/**
 * As the chapter does, from the capacities that the review prints: its rounding is to be found, not that of our data.
 */
const needed = (symbol: ElementSymbol): WorkedNumber => {
  const volumetricCapacity = printedVolumetricCapacity(symbol);
  return worked(
    layerThickness({ arealCharge: toSI(FOIL_CHARGE, 'mAh cm^-2'), volumetricCapacity }),
    'µm',
    `d = Q / q_v; Q = 8 mAh cm^-2, q_v(${symbol}) = ${fromSI(volumetricCapacity, 'mAh cm^-3').toFixed(0)} mAh cm^-3, as printed`,
  );
};

const gap = (symbol: keyof typeof PRINTED): WorkedNumber =>
  worked(
    (needed(symbol).value - PRINTED[symbol]) / needed(symbol).value,
    '%',
    `(d − ${String(PRINTED[symbol])} µm) / d; ${needed(symbol).formula}`,
  );

const mass = (symbol: ElementSymbol, micrometres: number, thickness = `${String(micrometres)} µm`): WorkedNumber =>
  worked(
    foilMass({ thickness: toSI(micrometres, 'µm'), density: elementValue(symbol, 'density') }),
    'mg cm^-2',
    `m = ρ d of ${symbol}; ρ = ${shown(symbol, 'density')}, d = ${thickness}`,
  );

const thinMass = (symbol: ElementSymbol): WorkedNumber =>
  mass(symbol, needed(symbol).value, 'the foil for 8 mAh cm^-2');

/** Thicknesses, charges and masses of foils in the outlook. */
export const thinFoils: WorkedNumbers = {
  'out-li-20um': foil('Li', 20),
  'out-mg-30um': foil('Mg', 30),
  'out-mg-saving': mass('Mg', 30 - PRINTED.Mg, '30 µm − 20.8 µm'),
  'out-foil-charge': worked(toSI(FOIL_CHARGE, 'mAh cm^-2'), 'mAh cm^-2', 'N/P · Q; N/P = 2, Q = 4.0 mAh cm^-2'),
  'out-foil-mg': needed('Mg'),
  'out-foil-ca': needed('Ca'),
  'out-foil-al': needed('Al'),
  'out-foil-gap-mg': gap('Mg'),
  'out-foil-gap-ca': gap('Ca'),
  'out-foil-gap-al': gap('Al'),
  'out-20um-al': foil('Al', 20),
  'out-20um-mg': foil('Mg', 20),
  'out-20um-ca': foil('Ca', 20),
  'out-mass-al-100': mass('Al', 100),
  'out-mass-mg-100': mass('Mg', 100),
  'out-mass-ca-100': mass('Ca', 100),
  'out-mass-al-thin': thinMass('Al'),
  'out-mass-mg-thin': thinMass('Mg'),
  'out-mass-ca-thin': thinMass('Ca'),
};
