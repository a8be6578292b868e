import { chargePassed } from '../domain/capacity/chargePassed.ts';
import { platingTime } from '../domain/capacity/platingTime.ts';
import { AVOGADRO_CONSTANT } from '../domain/constants.ts';
import { homologousTemperature } from '../domain/kinetics/homologousTemperature.ts';
import { ROOM_TEMPERATURE } from '../domain/kinetics/thermalEnergy.ts';
import { atomicVolume } from '../domain/lattice/atomicVolume.ts';
import { criticalRadius } from '../domain/surface/criticalRadius.ts';
import { fromSI, toSI } from '../domain/units.ts';
import { roomEnergy } from './atRoomTemperature.ts';
import { carrier, elementValue, meltingPoint, shown, type ElementSymbol } from './elementData.ts';
import { latticeMatching } from './latticeMatching.ts';
import { foil, layer } from './metalCapacities.ts';
import { sandsExperiment } from './sandsExperiment.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

const thinLayer = foil('Li', 0.01);

const timeForThinLayer = (currentDensity: number, unit: string): WorkedNumber =>
  worked(
    platingTime({ arealCharge: toSI(thinLayer.value, 'mAh cm^-2'), currentDensity: toSI(currentDensity, 'mA cm^-2') }),
    unit,
    `t = Q / J; Q of 10 nm of Li, J = ${String(currentDensity)} mA cm^-2`,
  );

/** Sodium in an ester shorted within 5 min at 1 mA/cm² (hu2021). */
const chargeToShort = chargePassed({ currentDensity: toSI(1, 'mA cm^-2'), time: toSI(5, 'min') });

/** The dense layer that this charge would make. */
export const sodiumShort = layer('Na', fromSI(chargeToShort, 'mAh cm^-2'), 'Q = 1 mA cm^-2 · 5 min');

const homologous = (symbol: ElementSymbol): WorkedNumber =>
  worked(
    homologousTemperature({ temperature: ROOM_TEMPERATURE, meltingPoint: meltingPoint(symbol) }),
    '%',
    `T / T_m of ${symbol}; T = 298.15 K, T_m = ${shown(symbol, 'meltingPoint')} + 273.15 K`,
  );

const lithiumNucleus = criticalRadius({
  surfaceEnergy: elementValue('Li', 'surfaceEnergy'),
  molarVolume: AVOGADRO_CONSTANT * atomicVolume(carrier('Li')),
  charge: 1,
  overpotential: toSI(50, 'mV'),
});

export const deposition: WorkedNumbers = {
  ...sandsExperiment,
  ...latticeMatching,
  'critical-radius-li': worked(
    lithiumNucleus,
    'nm',
    `2 γ V_m / (z F η) of Li; γ = ${shown('Li', 'surfaceEnergy')}, V_m = M / ρ, η = 50 mV`,
  ),
  'kt-25c': roomEnergy('eV'),
  'charge-10nm-li': thinLayer,
  'time-10nm-slow': timeForThinLayer(0.1, 's'),
  'time-10nm-fast': timeForThinLayer(1000, 'ms'),
  'na-short-charge': worked(chargeToShort, 'mAh cm^-2', 'Q = J t; J = 1 mA cm^-2, t = 5 min (hu2021)'),
  'na-short-thickness': sodiumShort,
  'time-k-slow': worked(
    platingTime({ arealCharge: toSI(4, 'mAh cm^-2'), currentDensity: toSI(0.01, 'mA cm^-2') }),
    'h',
    't = Q / J; Q = 4 mAh cm^-2, J = 0.01 mA cm^-2 (hundekar2020)',
  ),
  'homologous-k': homologous('K'),
  'homologous-li': homologous('Li'),
};
