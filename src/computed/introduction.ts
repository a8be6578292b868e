import { specificCapacity } from '../domain/capacity/specificCapacity.ts';
import { volumetricCapacity } from '../domain/capacity/volumetricCapacity.ts';
import { pairCapacity } from '../domain/cell/pairCapacity.ts';
import { fromSI, toSI } from '../domain/units.ts';
import { carrier, elementValue, shown, type ElementSymbol } from './elementData.ts';
import { byMass, byVolume, layer, volumeFormula } from './metalCapacities.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

const CATHODE = 200;
/** Densities of potassium in two public tables, g/cm³: pymatgen (856 kg/m³) and mendeleev. */
const POTASSIUM_DENSITIES = { low: 0.856, high: 0.89 };
/** Density of calcium in mendeleev, g/cm³. */
const LOW_CALCIUM_DENSITY = 1.54;

const mass = (symbol: ElementSymbol): WorkedNumber =>
  worked(
    byMass(symbol),
    'mAh g^-1',
    `q_m = z F / M of ${symbol}, z = ${String(carrier(symbol).charge)}, M = ${shown(symbol, 'molarMass')}`,
  );

const volume = (symbol: ElementSymbol): WorkedNumber => worked(byVolume(symbol), 'mAh cm^-3', volumeFormula(symbol));

const pairWith = (symbol: ElementSymbol): number =>
  pairCapacity({ negative: byMass(symbol), positive: toSI(CATHODE, 'mAh g^-1') });

const pair = (symbol: ElementSymbol): WorkedNumber =>
  worked(
    pairWith(symbol),
    'mAh g^-1',
    `1/q = 1/q₋ + 1/q₊; q₋ of ${symbol} = z F / M, q₊ = ${String(CATHODE)} mAh g^-1`,
  );

/** Charge per volume with another density (g/cm³) than that of the data. */
const withDensity = (symbol: ElementSymbol, density: number): WorkedNumber =>
  worked(
    volumetricCapacity({ ...carrier(symbol), density: toSI(density, 'g cm^-3') }),
    'mAh cm^-3',
    `q_v = z F ρ / M of ${symbol}, ρ = ${String(density)} g cm^-3`,
  );

const gap = (symbol: ElementSymbol): WorkedNumber =>
  worked(
    elementValue(symbol, 'redoxPotential') - elementValue('Li', 'redoxPotential'),
    'V',
    `E(${symbol}) − E(Li); ${shown(symbol, 'redoxPotential')}, ${shown('Li', 'redoxPotential')}`,
  );

const magnesium = carrier('Mg');
const potassiumLayer = layer('K', 4);

export const introduction: WorkedNumbers = {
  'capacity-mass-li': mass('Li'),
  'capacity-mass-na': mass('Na'),
  'capacity-mass-k': mass('K'),
  'capacity-mass-mg': mass('Mg'),
  'capacity-mass-ca': mass('Ca'),
  'capacity-mass-al': mass('Al'),
  'capacity-mass-graphite': { ...mass('C'), formula: `q_m = F / 6 M of graphite, M = ${shown('C', 'molarMass')}` },
  'capacity-volume-li': volume('Li'),
  'capacity-volume-na': volume('Na'),
  'capacity-volume-k': volume('K'),
  'capacity-volume-mg': volume('Mg'),
  'capacity-volume-ca': volume('Ca'),
  'capacity-volume-al': volume('Al'),
  'capacity-volume-graphite': { ...volume('C'), formula: `q_v = F ρ / 6 M of graphite, ρ = ${shown('C', 'density')}` },
  'pair-graphite': pair('C'),
  'pair-lithium': pair('Li'),
  'pair-gain': worked(pairWith('Li') / pairWith('C') - 1, '%', 'q(pair with lithium) / q(pair with graphite) − 1'),
  'k-density-spread': worked(
    (POTASSIUM_DENSITIES.high - POTASSIUM_DENSITIES.low) / fromSI(elementValue('K', 'density'), 'g cm^-3'),
    '%',
    `(0.89 − 0.856) / 0.862: densities of K in mendeleev, pymatgen and elements.json, g cm^-3`,
  ),
  'k-volume-low': withDensity('K', POTASSIUM_DENSITIES.low),
  'k-volume-high': withDensity('K', POTASSIUM_DENSITIES.high),
  'ca-volume-low': withDensity('Ca', LOW_CALCIUM_DENSITY),
  'ca-li-volume-lead': worked(byVolume('Ca') / byVolume('Li') - 1, '%', 'q_v(Ca) / q_v(Li) − 1'),
  'potential-gap-mg': gap('Mg'),
  'potential-gap-ca': gap('Ca'),
  'potential-gap-al': gap('Al'),
  'al-example-voltage': worked(3 - gap('Al').value, 'V', '3.00 V − (E(Al) − E(Li))'),
  'layer-4-li': layer('Li', 4),
  'layer-4-k': potassiumLayer,
  'layer-4-al': layer('Al', 4),
  'q-mg-one-electron': worked(
    specificCapacity({ ...magnesium, charge: 1 }),
    'mAh g^-1',
    'slip: F / M of Mg, one electron instead of two',
  ),
  'q-mg-no-hours': {
    value: fromSI(byMass('Mg'), 'C g^-1'),
    unit: 'mAh g^-1',
    formula: 'slip: z F / M of Mg in C g^-1, called mAh g^-1',
  },
  'q-k-layer-slip': {
    ...potassiumLayer,
    value: potassiumLayer.value / 10,
    formula: 'slip: a thousand micrometres to a centimetre',
  },
  'q-k-layer-by-mass': {
    value: (4 / fromSI(byMass('K'), 'mAh g^-1')) * 1e4,
    unit: 'µm',
    formula: 'slip: Q / q_m instead of Q / q_v for K, Q = 4 mAh cm^-2',
  },
};
