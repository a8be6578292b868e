import { place } from '../geometry.ts';
import type { Family } from '../metals.ts';
import { Label } from '../symbols/Label.tsx';

const MARK = { monovalent: 'M6 0A6 6 0 1 0-6 0 6 6 0 1 0 6 0z', multivalent: 'M0-7.5 7.5 0 0 7.5-7.5 0z' } as const;
const TONE = { monovalent: 'mono', multivalent: 'multi' } as const;

interface FamilyMarkProps {
  family: Family;
  x: number;
  y: number;
  /** In place of the family's name, such as its metals. */
  text?: string;
}

/** The sign of a family with its name. */
export function FamilyMark({ family, x, y, text = family }: FamilyMarkProps) {
  return (
    <g transform={place(x, y)}>
      <path d={MARK[family]} class={`${family} body`} />
      {text && <Label x={13} y={4} text={text} tone={TONE[family]} />}
    </g>
  );
}
