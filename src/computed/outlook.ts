import { fillingCurrentDensity } from '../domain/cell/fillingCurrentDensity.ts';
import { fillingTime } from '../domain/cell/fillingTime.ts';
import { massBudget } from '../domain/cell/massBudget.ts';
import { cyclesToRetention } from '../domain/cycling/cyclesToRetention.ts';
import { efficiencyForReserve } from '../domain/cycling/efficiencyForReserve.ts';
import { reserveCycles } from '../domain/cycling/reserveCycles.ts';
import { toSI } from '../domain/units.ts';
import { sodiumShort } from './deposition.ts';
import { foil, layer } from './metalCapacities.ts';
import { needed } from './retention.ts';
import { LOADING, RESERVE, thinFoils } from './thinFoils.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

/** What going from copper to aluminium saves, over what going from lithium to sodium or potassium saves (zou2025). */
const COLLECTOR_OVER_METAL = 2.3;

const loading = toSI(LOADING, 'mAh cm^-2');

const reserve = (ratio: number, name: string): WorkedNumber =>
  worked(reserveCycles({ ratio, efficiency: 0.98 }), 'cycles', `(N/P − 1) / (1 − η); N/P = ${name}, η = 98 %`);

/** The outlook and the portraits of the metals. */
export const outlook: WorkedNumbers = {
  ...thinFoils,
  'out-k-4mah': layer('K', 4),
  'out-na-short': sodiumShort,
  'out-usabc-current': worked(
    fillingCurrentDensity({ arealCharge: loading, cRate: 5 }),
    'mA cm^-2',
    'Q n; Q = 4.0 mAh cm^-2, n = 5 C',
  ),
  'out-usabc-time': worked(fillingTime({ cRate: 5 }), 'min', '1 / n; n = 5 C'),
  'out-usabc-time-1c': worked(fillingTime({ cRate: 1 }), 'min', '1 / n; n = 1 C'),
  'out-pressure-atm': worked(toSI(700, 'kPa'), 'atm', '700 kPa in standard atmospheres (101.325 kPa)'),
  'out-collector-share': worked(COLLECTOR_OVER_METAL / (1 + COLLECTOR_OVER_METAL), '%', '2.3 / (1 + 2.3) (zou2025)'),
  'out-ce-80-1000': needed(80, 1000),
  'out-cycles-999': worked(
    cyclesToRetention({ efficiency: 0.999, retention: 0.8 }),
    'cycles',
    'ln(Q_n / Q_0) / ln η; Q_n / Q_0 = 80 %, η = 99.9 %',
  ),
  'out-mass-budget': worked(
    massBudget({ arealCharge: loading, voltage: 1.5, specificEnergy: toSI(150, 'Wh kg^-1') }),
    'mg cm^-2',
    'Q U / E; Q = 4.0 mAh cm^-2, U = 1.5 V, E = 150 Wh kg^-1',
  ),
  'out-reserve-98-2': reserve(RESERVE, '2'),
  'out-reserve-98-al100': reserve(foil('Al', 100).value / LOADING, 'q_v d / Q; 100 µm of Al, Q = 4.0 mAh cm^-2'),
  'out-ce-np2-1000': worked(
    efficiencyForReserve({ ratio: RESERVE, cycles: 1000 }),
    '%',
    '1 − (N/P − 1) / n; N/P = 2, n = 1000',
  ),
};
