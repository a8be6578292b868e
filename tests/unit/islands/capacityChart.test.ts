import { describe, expect, it } from 'vitest';
import elements from '../../../content/data/elements.json' with { type: 'json' };
import { capacityMaterial } from '../../../src/figures/widgets/capacityMaterials.ts';
import { capacityChart } from '../../../src/islands/capacity-chart/capacityChart.ts';
import { capacityFields } from '../../../src/islands/capacity-chart/capacityFields.ts';
import { capacityTable } from '../../../src/islands/capacity-chart/capacityTable.ts';
import { capacityTakeaway } from '../../../src/islands/capacity-chart/capacityTakeaway.ts';
import { compareMaterials } from '../../../src/islands/capacity-chart/compareMaterials.ts';
import { tableToCsv } from '../../../src/islands/shared/exportTable.ts';
import { initialState } from '../../../src/islands/shared/widgetState.ts';
import type { Element } from '../../../src/schemas/element.ts';

const ORDER = ['Li', 'Na', 'K', 'Mg', 'Ca', 'Al', 'C', 'Zn'];
const materials = ORDER.map((symbol) =>
  capacityMaterial((elements as Element[]).find((element) => element.symbol === symbol) as Element),
);
const start = initialState(capacityFields);
const find = (id: string) => materials.find((material) => material.id === id);

describe('the capacity of a bare metal', () => {
  it.each([
    ['Li', 3862, 2062],
    ['Na', 1166, 1128],
    ['K', 685, 591],
    ['Mg', 2205, 3833],
    ['Ca', 1337, 2073],
    ['Al', 2980, 8046],
    ['graphite', 372, 843],
  ])('%s: %d mAh/g and %d mAh/cm³, as the review prints, within 0.1 %%', (id, byMass, byVolume) => {
    expect(Math.abs((find(id)?.byMass ?? 0) / byMass - 1)).toBeLessThan(1e-3);
    expect(Math.abs((find(id)?.byVolume ?? 0) / byVolume - 1)).toBeLessThan(1e-3);
  });
});

describe(capacityChart, () => {
  it('starts with the metals in the order of the book, then graphite', () => {
    expect(capacityChart(materials, start).marks.map(({ id }) => id)).toEqual([
      'Li',
      'Na',
      'K',
      'Mg',
      'Ca',
      'Al',
      'graphite',
    ]);
  });
  it('sorts from the largest charge down', () => {
    const chart = capacityChart(materials, { ...start, basis: 'volume', sort: 'value', with: [] });
    expect(chart.marks.map(({ id }) => id)).toEqual(['Al', 'Mg', 'Ca', 'Li', 'Na', 'K']);
  });
  it('says name, value, unit and ratio on each mark', () => {
    expect(capacityChart(materials, start).marks[0]?.spoken).toBe('Lithium: 3862 mAh per gram, 10.4 × graphite');
  });
});

describe(capacityTakeaway, () => {
  it.each([
    [start, 'By the gram lithium leads with 3862 mAh, 5.6 times the charge of potassium.'],
    [
      { ...start, basis: 'volume' as const },
      'By the cubic centimetre aluminium leads with 8046 mAh, 13.6 times the charge of potassium.',
    ],
    [
      { ...start, basis: 'both' as const },
      'Nothing leads on both counts: lithium holds most per gram, aluminium most per cm³.',
    ],
    [
      { ...start, basis: 'both' as const, metals: ['Na', 'K'] as const },
      'Sodium leads on both counts: 1166 mAh per gram, 1128 mAh per cm³.',
    ],
    [{ ...start, metals: ['Ca'] as const }, 'Calcium holds 1337 mAh per gram.'],
  ])('follows the state', (state, sentence) => expect(capacityTakeaway(materials, state)).toBe(sentence));
});

describe(compareMaterials, () => {
  it('gives the span of the marks framed', () => {
    expect(compareMaterials(materials, start, [0, 2, 5])).toBe(
      'Lithium to potassium, per gram: 3862 to 685 mAh, a factor of 5.6.',
    );
  });
});

describe(capacityTable, () => {
  it('sets printed values beside ours', () => {
    const [lithium] = capacityTable(materials, start).rows;
    expect(lithium?.cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))).toEqual([
      'Lithium',
      '1',
      '6.940',
      '0.534',
      '3862',
      '3860',
      '2062',
      '2062',
    ]);
  });
  it('becomes a CSV with units in the head and sources below', () => {
    const csv = tableToCsv(capacityTable(materials, start), {
      takeaway: 'A, b.',
      sources: ['Work “one”, 1999'],
      credit: 'Us',
    }).split('\r\n');
    expect(csv[1]).toBe(
      'Material,Electrons z,Molar mass M (g mol⁻¹),Density ρ (g cm⁻³),By mass (mAh g⁻¹),The review prints (mAh g⁻¹),By volume (mAh cm⁻³),The review prints (mAh cm⁻³)',
    );
    expect(csv[2]).toMatch(/^Lithium,1,6\.94,0\.534,3861\.\d+,3860,2062\.\d+,2062$/);
    expect(csv.at(-3)).toBe('"# Source: Work “one”, 1999"');
  });
});
