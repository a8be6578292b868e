import type { ComponentChildren } from 'preact';
import type { Family, Metal } from '../metals.ts';
import { Panel, type DrawingProps } from '../Panel.tsx';
import { FamilyMark } from '../summary/FamilyMark.tsx';
import { MetalAtoms } from '../symbols/MetalAtoms.tsx';
import { Badge } from './Badge.tsx';

/** Levels of every section: top of the liquid, of the film and of the metal, and foot of the metal. */
export const LEVEL = { sea: 24, film: 66, metal: 140, foot: 164 } as const;

export interface FilmPanelProps extends DrawingProps {
  family: Family;
  /** The metals that the film is for. */
  names: string;
  /** The metal that is drawn below it. */
  metal: Metal;
  /** How much of the sheet the section takes; the rest is for an inset. */
  width?: number;
  /** Top of the film when it is thinner than the others. */
  film?: number;
  /** Room between section and badge. */
  inset?: number;
  children: ComponentChildren;
}

/** A film that is wanted, in section between liquid and metal, with the badge of the four merits. */
export function FilmPanel({ label, family, names, metal, width = 320, inset = 0, children }: FilmPanelProps) {
  return (
    <Panel label={label} height={LEVEL.foot + inset + 30}>
      <FamilyMark family={family} x={8} y={11} text={names} />
      <path d={`M0 ${LEVEL.sea}H${width}V${LEVEL.metal}H0z`} class={`sea-${family}`} />
      <MetalAtoms metal={metal} y={LEVEL.metal + 1} width={width} rows={2} />
      {children}
      <Badge y={LEVEL.foot + inset + 17} />
    </Panel>
  );
}
