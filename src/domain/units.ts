/**
 * Conversions at the edges: the domain works in SI, the text in the units of the field.
 * Each converter is named from → to; each factor is the number of SI units in one of the field's.
 */

/** One milliampere hour, in coulombs. */
export const MILLIAMPERE_HOUR = 3.6;
/** One hour, in seconds. */
export const HOUR = 3600;
/** One unit of molar mass g/mol, in kg/mol. */
export const GRAM_PER_MOLE = 1e-3;
/** One g/cm³, in kg/m³. */
export const GRAM_PER_CUBIC_CENTIMETRE = 1e3;
/** One mA/cm², in A/m². */
export const MILLIAMPERE_PER_SQUARE_CENTIMETRE = 10;
/** One mAh/cm², in C/m². */
export const MILLIAMPERE_HOUR_PER_SQUARE_CENTIMETRE = MILLIAMPERE_HOUR * 1e4;
/** One mol/L, in mol/m³. */
export const MOLE_PER_LITRE = 1e3;
/** One cm²/s, in m²/s. */
export const SQUARE_CENTIMETRE_PER_SECOND = 1e-4;
/** One micrometre, in metres. */
export const MICROMETRE = 1e-6;
/** One nanometre, in metres. */
export const NANOMETRE = 1e-9;
/** One picometre, in metres. */
export const PICOMETRE = 1e-12;

/** C/kg → mAh/g. */
export const toMilliampereHoursPerGram = (coulombsPerKilogram: number): number => coulombsPerKilogram / MILLIAMPERE_HOUR / 1e3;
/** C/m³ → mAh/cm³. */
export const toMilliampereHoursPerCubicCentimetre = (coulombsPerCubicMetre: number): number => coulombsPerCubicMetre / MILLIAMPERE_HOUR / 1e6;
/** C/m² → mAh/cm². */
export const toMilliampereHoursPerSquareCentimetre = (coulombsPerSquareMetre: number): number =>
  coulombsPerSquareMetre / MILLIAMPERE_HOUR_PER_SQUARE_CENTIMETRE;
/** mAh/cm² → C/m². */
export const fromMilliampereHoursPerSquareCentimetre = (areal: number): number => areal * MILLIAMPERE_HOUR_PER_SQUARE_CENTIMETRE;
/** A/m² → mA/cm². */
export const toMilliamperesPerSquareCentimetre = (amperesPerSquareMetre: number): number =>
  amperesPerSquareMetre / MILLIAMPERE_PER_SQUARE_CENTIMETRE;
/** mA/cm² → A/m². */
export const fromMilliamperesPerSquareCentimetre = (current: number): number => current * MILLIAMPERE_PER_SQUARE_CENTIMETRE;
/** C/m³ → C/mm³. */
export const toCoulombsPerCubicMillimetre = (coulombsPerCubicMetre: number): number => coulombsPerCubicMetre / 1e9;
