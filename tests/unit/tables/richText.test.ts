import { expect, test } from 'vitest';
import { richText } from '~/tables/richText';

test.each([
  ['Film poor in CaF2', 'Film poor in :chem[CaF2]'],
  ['AlF3-rich bilayer', ':chem[AlF3]-rich bilayer'],
  ['Mg[B(hfip)4]2 in ether', ':chem[Mg[B(hfip)4]2] in ether'],
  ['AlCl3 with [EMIm]Cl', ':chem[AlCl3] with :chem[[EMIm]Cl]'],
  ['through which Ca2+ percolates', 'through which :chem[Ca^2+] percolates'],
  ['Li–O2', ':chem[Li–O2]'],
  ['NaCl–KCl–AlCl3 melt', ':chem[NaCl–KCl–AlCl3] melt'],
])('marks formulas: %s', (plain, rich) => {
  expect(richText(plain)).toBe(rich);
});

test.each([
  ['trees at 20 mA cm^-2.', 'trees at :qty[20 mA cm^-2].'],
  ['efficiency 99 %, at −40 °C', 'efficiency :qty[99 %], at :qty[−40 °C]'],
  ['1 eV Å^-2 = 16.0218 J m^-2', ':qty[1 eV Å^-2] = :qty[16.0218 J m^-2]'],
])('marks quantities: %s', (plain, rich) => {
  expect(richText(plain)).toBe(rich);
});

test.each([
  'AZ31 magnesium foil',
  'foil with (110) texture',
  'DEE (1,2-diethoxyethane)',
  'The review prints 93; 94 fits.',
  'TFSI or OTf salt',
])('leaves plain words alone: %s', (plain) => {
  expect(richText(plain)).toBe(plain);
});

test('escapes what Markdown would read', () => {
  expect(richText('a < b, 2 * 3, x_y')).toBe('a &lt; b, 2 \\* 3, x\\_y');
});
