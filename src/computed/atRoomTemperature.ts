import { energyPerDecade } from '../domain/kinetics/energyPerDecade.ts';
import { ROOM_TEMPERATURE, thermalEnergy } from '../domain/kinetics/thermalEnergy.ts';
import { worked, type WorkedNumber } from './worked.ts';

/** Thermal energy k T at 25 °C. */
export const roomEnergy = (unit: string): WorkedNumber =>
  worked(thermalEnergy({ temperature: ROOM_TEMPERATURE }), unit, 'k T; T = 298.15 K');

/** The extra barrier that slows a step tenfold at 25 °C. */
export const roomDecade = (unit: string): WorkedNumber =>
  worked(energyPerDecade({ temperature: ROOM_TEMPERATURE }), unit, 'k T ln 10; T = 298.15 K');
