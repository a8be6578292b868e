import { challenges } from './challenges.ts';
import { deposition } from './deposition.ts';
import { interphases } from './interphases.ts';
import { introduction } from './introduction.ts';
import { outlook } from './outlook.ts';
import { sheath } from './sheath.ts';
import { solvation } from './solvation.ts';
import type { WorkedNumber, WorkedNumbers } from './worked.ts';

export type { WorkedNumber } from './worked.ts';

/** Every computed number that the text states, by the id that `:qty[…]{calc=id}` names. */
export const workedNumbers: WorkedNumbers = merge([
  introduction,
  challenges,
  deposition,
  solvation,
  sheath,
  interphases,
  outlook,
]);

/** @throws Error when two chapters give the same id to numbers of their own */
function merge(chapters: readonly WorkedNumbers[]): WorkedNumbers {
  const merged: Record<string, WorkedNumber> = {};
  for (const chapter of chapters) {
    for (const [id, number] of Object.entries(chapter)) {
      if (id in merged) throw new Error(`Two worked numbers have the id "${id}".`);
      merged[id] = number;
    }
  }
  return merged;
}
