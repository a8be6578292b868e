import { chargePassed } from '../domain/capacity/chargePassed.ts';
import { fromSI, toSI } from '../domain/units.ts';

/** The lithium capillary of P. Bai et al. (bai2016, ref. 39 of the review) as the review prints it: A/m² and s. */
export const capillary = { currentDensity: toSI(2.61, 'mA cm^-2'), time: 2700 };

/** Charge per area until the salt ran out, mAh/cm². */
export const capillaryCharge = fromSI(chargePassed(capillary), 'mAh cm^-2');

/** Round values for a liquid, chosen to illustrate: 1 M, 1e-6 cm²/s, t₊ = 0.4, a singly charged cation. */
export const roundElectrolyte = {
  concentration: toSI(1, 'M'),
  diffusivity: toSI(1e-6, 'cm^2 s^-1'),
  transferenceNumber: 0.4,
  charge: 1,
};
