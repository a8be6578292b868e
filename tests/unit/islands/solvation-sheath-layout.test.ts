import { expect, test } from 'vitest';
import { CATIONS, type CationSymbol } from '../../../src/domain/sheath/ion.ts';
import { LIQUIDS, type LiquidKind } from '../../../src/domain/sheath/liquids.ts';
import { recipeOf } from '../../../src/domain/sheath/recipes.ts';
import { placeSheath } from '../../../src/islands/solvation-sheath/placeSheath.ts';
import { SHEET } from '../../../src/islands/solvation-sheath/scene.ts';
import { MOST_STEPS } from '../../../src/islands/solvation-sheath/sheathFields.ts';
import { showSheath, type Shown } from '../../../src/islands/solvation-sheath/shownSheath.ts';
import { stepsOf } from '../../../src/islands/solvation-sheath/stepWords.ts';
import { cations } from './solvation-sheath-cations.ts';

const [WIDTH, METAL] = [SHEET.width / SHEET.scale, SHEET.metal / SHEET.scale];
const KINDS = Object.keys(LIQUIDS) as LiquidKind[];

/** Everything that the widget can show for a cation and an electrolyte, at a few concentrations. */
const shellsOf = (cation: CationSymbol, liquid: LiquidKind): Shown[] =>
  [0.1, 1, 2.6, 3, 4.8, 5.5].flatMap((c) =>
    (['one', 'two'] as const).map((form) => showSheath(cations, { cation, liquid, c, form })),
  );
const all = CATIONS.flatMap((cation) =>
  KINDS.filter((liquid) => recipeOf(cation, liquid)).map((liquid) => ({ cation, liquid })),
);

test.each(all)('$cation, $liquid: every frame stays on the sheet and above the metal', ({ cation, liquid }) => {
  for (const shown of shellsOf(cation, liquid)) checkFrames(shown);
});

function checkFrames(shown: Shown): void {
  const steps = stepsOf(shown);
  expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  let last = 0;
  for (let step = 0; step <= steps; step++) {
    const scene = placeSheath(shown, step, 7);
    const marks = [...scene.neighbours, ...scene.free, ...scene.others];
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(12);
      expect(x).toBeLessThanOrEqual(WIDTH - 12);
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(METAL - 4);
    }
    expect(scene.cation[1]).toBeGreaterThanOrEqual(last - 1e-9);
    last = scene.cation[1];
    expect(new Set(scene.neighbours.map(({ key }) => key)).size).toBe(scene.neighbours.length);
    expect(scene.electrons).toHaveLength(step === steps ? shown.cation.charge : 0);
    expect(scene.neighbours.filter(({ gone }) => gone).length).toBeGreaterThanOrEqual(step);
  }
}

test.each(all)('$cation, $liquid: what has left does not lie on what floats', ({ cation, liquid }) => {
  for (const shown of shellsOf(cation, liquid)) checkRoom(shown);
});

function checkRoom(shown: Shown): void {
  const { cation, neighbours, free } = placeSheath(shown, MOST_STEPS, 7);
  const alone = neighbours.filter(({ key }) => !/^(partner|bridge)/.test(key));
  const marks = [...alone, ...free];
  for (const { x, y } of marks) expect(Math.hypot(x - cation[0], y - cation[1])).toBeGreaterThan(40);
  marks.forEach((one, index) => {
    for (const other of marks.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(24);
  });
}

test('the same seed gives the same frame, another one another', () => {
  const shown = showSheath(cations, { cation: 'Li', liquid: 'ordinary', c: 1, form: 'one' });
  expect(placeSheath(shown, 1, 7)).toEqual(placeSheath(shown, 1, 7));
  expect(placeSheath(shown, 1, 8)).not.toEqual(placeSheath(shown, 1, 7));
});
