import { Panel, type DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Interphase } from '../symbols/Interphase.tsx';
import { Label } from '../symbols/Label.tsx';
import { MetalAtoms } from '../symbols/MetalAtoms.tsx';
import { Warning } from '../symbols/Warning.tsx';
import { Deposit } from './Deposit.tsx';
import { TIER, type Scene } from './scene.ts';
import { SpeciesMark } from './SpeciesMark.tsx';

const WHOLE = [[0, 320]] as const;
const FILM = TIER.metal - TIER.film;

/** One electrolyte from the bulk down to the metal. All eight panels are this layout with other data. */
export function SheathPanel({ label, scene }: DrawingProps & { scene: Scene }) {
  const { family, film, says, metals } = scene;
  const share = 320 / metals.length;
  return (
    <Panel label={label} height={TIER.height}>
      <path d={`M0 0H320V${TIER.metal}H0z`} class={`sea-${family}`} />
      <path d={`M8 ${TIER.layer}H312`} class="tier" />
      {(scene.remains ?? WHOLE).map(([from, to], index) => (
        <Interphase x={from} y={TIER.film} width={to - from} height={FILM} {...film} seed={film.seed + index} />
      ))}
      {metals.map((metal, index) => (
        <MetalAtoms metal={metal} x={index * share} y={TIER.metal + 1} width={share} rows={2} />
      ))}
      {scene.deposit && metals[0] && <Deposit kind={scene.deposit} metal={metals[0]} />}
      {scene.species.map((species) => (
        <SpeciesMark species={species} />
      ))}
      {scene.ways?.map((way) => (
        <Arrow {...way} />
      ))}
      <Label x={8} y={17} lead="Bulk" text={says.bulk} />
      <Label x={312} y={17} text={scene.tag} anchor="end" tone={family === 'monovalent' ? 'mono' : 'multi'} />
      <Label x={8} y={TIER.layer + 17} lead="Inner Helmholtz layer" text={says.layer} />
      <Label x={8} y={TIER.foot} lead="Film" text={says.film} />
      {scene.words?.map((words) => (
        <Label {...words} tone="small" />
      ))}
      {scene.warning && <Warning y={TIER.foot - 4} {...scene.warning} />}
    </Panel>
  );
}
