import { efficiencyForRetention } from '../domain/cycling/efficiencyForRetention.ts';
import { retainedFraction } from '../domain/cycling/retainedFraction.ts';
import { worked, type WorkedNumber } from './worked.ts';

/** What a Coulombic efficiency (%) leaves after a number of cycles. */
export const left = (percent: number, cycles: number): WorkedNumber =>
  worked(
    retainedFraction({ efficiency: percent / 100, cycles }),
    '%',
    `CE^n; CE = ${String(percent)} %, n = ${String(cycles)}`,
  );

/** Coulombic efficiency that leaves a share (%) after a number of cycles. */
export const needed = (percent: number, cycles: number): WorkedNumber =>
  worked(
    efficiencyForRetention({ retention: percent / 100, cycles }),
    '%',
    `CE = (Q_n / Q_0)^(1/n); Q_n / Q_0 = ${String(percent)} %, n = ${String(cycles)}`,
  );

/** Mean loss per cycle that leaves a share (%) after a number of cycles. */
export const lossPerCycle = (percent: number, cycles: number): WorkedNumber =>
  worked(
    1 - efficiencyForRetention({ retention: percent / 100, cycles }),
    '%',
    `1 − (Q_n / Q_0)^(1/n); Q_n / Q_0 = ${String(percent)} %, n = ${String(cycles)}`,
  );
