import { parseUnit } from './quantity/parseQuantity.ts';

/** How many SI units one of the book's units is. Degrees Celsius are missing: they start elsewhere (see `kelvin`). */
// prettier-ignore
const SI_FACTORS: Readonly<Record<string, number>> = {
  A: 1, mA: 1e-3, µA: 1e-6, C: 1, mAh: 3.6, Ah: 3600,
  J: 1, kJ: 1e3, eV: 1.602176634e-19, meV: 1.602176634e-22, W: 1, Wh: 3600, kWh: 3.6e6,
  V: 1, mV: 1e-3, S: 1, mS: 1e-3, MS: 1e6, Ω: 1, nΩ: 1e-9,
  mol: 1, M: 1e3, kg: 1, g: 1e-3, mg: 1e-6,
  m: 1, cm: 1e-2, mm: 1e-3, µm: 1e-6, nm: 1e-9, pm: 1e-12, Å: 1e-10, km: 1e3, L: 1e-3, mL: 1e-6,
  s: 1, ms: 1e-3, µs: 1e-6, min: 60, h: 3600, d: 86400, years: 31557600,
  Pa: 1, kPa: 1e3, MPa: 1e6, GPa: 1e9, atm: 101325, K: 1,
  '%': 1e-2, ppm: 1e-6, '°': Math.PI / 180, cycles: 1, electrons: 1, atoms: 1, ions: 1, times: 1, e: 1.602176634e-19,
};

/**
 * A number in a unit of the field, in plain notation (`mAh g^-1`, `mA cm^-2`, `g mol^-1`), as the same quantity in SI
 * units.
 * @throws Error when the unit is not one of the book's; RangeError when it is no plain multiple of an SI unit (°C, wt%)
 */
export function toSI(value: number, unit: string): number {
  return value * siFactor(unit);
}

/** The reverse of `toSI`: a quantity in SI units as a number in `unit`. Throws alike. */
export function fromSI(value: number, unit: string): number {
  return value / siFactor(unit);
}

function siFactor(unit: string): number {
  return parseUnit(unit).reduce((product, { symbol, power }) => {
    const factor = SI_FACTORS[symbol];
    if (factor === undefined) throw new RangeError(`"${symbol}" in "${unit}" is no plain multiple of an SI unit.`);
    // Dividing keeps powers of ten exact where multiplying by 0.01 again and again does not.
    return power < 0 ? product / factor ** -power : product * factor ** power;
  }, 1);
}

/** Degrees Celsius → kelvin. */
export const kelvin = (celsius: number): number => celsius + 273.15;
/** C/kg → mAh/g. */
export const toMilliampereHoursPerGram = (chargePerMass: number): number => fromSI(chargePerMass, 'mAh g^-1');
/** C/m³ → mAh/cm³. */
export const toMilliampereHoursPerCubicCentimetre = (chargePerVolume: number): number =>
  fromSI(chargePerVolume, 'mAh cm^-3');
/** C/m² → mAh/cm². */
export const toMilliampereHoursPerSquareCentimetre = (chargePerArea: number): number =>
  fromSI(chargePerArea, 'mAh cm^-2');
/** mAh/cm² → C/m². */
export const fromMilliampereHoursPerSquareCentimetre = (chargePerArea: number): number =>
  toSI(chargePerArea, 'mAh cm^-2');
/** A/m² → mA/cm². */
export const toMilliamperesPerSquareCentimetre = (currentDensity: number): number => fromSI(currentDensity, 'mA cm^-2');
/** mA/cm² → A/m². */
export const fromMilliamperesPerSquareCentimetre = (currentDensity: number): number => toSI(currentDensity, 'mA cm^-2');
/** C/m³ → C/mm³. */
export const toCoulombsPerCubicMillimetre = (chargeDensity: number): number => fromSI(chargeDensity, 'C mm^-3');
