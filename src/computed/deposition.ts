import { platingTime } from '../domain/capacity/platingTime.ts';
import { homologousTemperature } from '../domain/kinetics/homologousTemperature.ts';
import { ROOM_TEMPERATURE } from '../domain/kinetics/thermalEnergy.ts';
import { criticalRadius } from '../domain/surface/criticalRadius.ts';
import { diffusionLength } from '../domain/transport/diffusionLength.ts';
import { limitingCurrentDensity } from '../domain/transport/limitingCurrentDensity.ts';
import { sandsTime } from '../domain/transport/sandsTime.ts';
import { chargePassed } from '../domain/capacity/chargePassed.ts';
import { fromSI, kelvin, toSI } from '../domain/units.ts';
import { roomEnergy } from './atRoomTemperature.ts';
import { carrier, elementValue, meltingPoint, shown, type ElementSymbol } from './elementData.ts';
import { latticeMatching } from './latticeMatching.ts';
import { foil, layer } from './metalCapacities.ts';
import { capillary, capillaryCharge, roundElectrolyte } from './sandsExperiment.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

const ROUND_VALUES = 'D = 1e-6 cm^2 s^-1, c₀ = 1 M, t₊ = 0.4, z = 1';
