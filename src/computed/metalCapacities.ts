import { foilCharge } from '../domain/capacity/foilCharge.ts';
import { layerThickness } from '../domain/capacity/layerThickness.ts';
import { specificCapacity } from '../domain/capacity/specificCapacity.ts';
import { volumetricCapacity } from '../domain/capacity/volumetricCapacity.ts';
import { toSI } from '../domain/units.ts';
import { carrier, shown, type ElementSymbol } from './elementData.ts';
import { worked, type WorkedNumber } from './worked.ts';

/** Charge per cubic metre of a bare metal from its data, C/m³. */
export const byVolume = (symbol: ElementSymbol): number => volumetricCapacity(carrier(symbol));

/** Charge per kilogram of a bare metal from its data, C/kg. */
export const byMass = (symbol: ElementSymbol): number => specificCapacity(carrier(symbol));

const inputs = (symbol: ElementSymbol): string =>
  `z = ${String(carrier(symbol).charge)}, ρ = ${shown(symbol, 'density')}, M = ${shown(symbol, 'molarMass')}`;

/** How a formula names the inputs of `byVolume`. */
export const volumeFormula = (symbol: ElementSymbol): string => `q_v = z F ρ / M of ${symbol}, ${inputs(symbol)}`;

/** Thickness of a dense layer of a metal that holds a charge per area (mAh/cm²). */
export function layer(
  symbol: ElementSymbol,
  arealCharge: number,
  charge = `Q = ${String(arealCharge)} mAh cm^-2`,
): WorkedNumber {
  const thickness = layerThickness({
    arealCharge: toSI(arealCharge, 'mAh cm^-2'),
    volumetricCapacity: byVolume(symbol),
  });
  return worked(thickness, 'µm', `d = Q / q_v; ${charge}; ${volumeFormula(symbol)}`);
}

/** Charge per area of a dense foil of a metal (µm). */
export function foil(symbol: ElementSymbol, thickness: number): WorkedNumber {
  const charge = foilCharge({ thickness: toSI(thickness, 'µm'), volumetricCapacity: byVolume(symbol) });
  return worked(charge, 'mAh cm^-2', `Q = q_v d; d = ${String(thickness)} µm; ${volumeFormula(symbol)}`);
}
