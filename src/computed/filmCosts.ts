import { filmResistance } from '../domain/film/filmResistance.ts';
import { filmVoltageDrop } from '../domain/film/filmVoltageDrop.ts';
import { toSI } from '../domain/units.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

/** Ionic conductivity of cyclised polyacrylonitrile on magnesium (son2018), S/m. */
const conductivity = toSI(1.19e-6, 'S cm^-1');

const drop = (nanometres: number): WorkedNumber =>
  worked(
    filmVoltageDrop({ currentDensity: toSI(1, 'mA cm^-2'), thickness: toSI(nanometres, 'nm'), conductivity }),
    'mV',
    `J d / σ; J = 1 mA cm^-2, d = ${String(nanometres)} nm, σ = 1.19e-6 S cm^-1 (son2018)`,
  );

/** What a film of cyclised polyacrylonitrile costs in the chapter on interphases. */
export const filmCosts: WorkedNumbers = {
  'film-drop-cpan-5nm': drop(5),
  'film-drop-cpan-100nm': drop(100),
  'film-drop-cpan-1um': drop(1000),
  'film-drop-cpan-10um': drop(10_000),
  'film-resistance-cpan-1um': worked(
    filmResistance({ thickness: toSI(1, 'µm'), conductivity }),
    'Ω cm^2',
    'd / σ; d = 1 µm, σ = 1.19e-6 S cm^-1 (son2018)',
  ),
};
