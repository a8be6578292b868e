import { Panel, type DrawingProps } from '../Panel.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Interphase } from '../symbols/Interphase.tsx';
import { Label } from '../symbols/Label.tsx';
import { Leader } from '../symbols/Leader.tsx';
import { MetalAtoms } from '../symbols/MetalAtoms.tsx';
import { Deposit } from './Deposit.tsx';
import { TIER, type Scene } from './scene.ts';
import { SpeciesMark } from './SpeciesMark.tsx';

/** One electrolyte from the bulk down to the metal. All eight panels are this layout with other data. */
export function SheathPanel({ label, scene }: DrawingProps & { scene: Scene }) {
  const { family, film, says, metal } = scene;
  return (
    <Panel label={label} height={TIER.height}>
      <path d={`M0 0H320V${TIER.film}H0z`} class={`sea-${family}`} />
      <path d={`M4 ${TIER.layer}H316`} class="tier" />
      <Interphase x={0} y={TIER.film} width={320} height={TIER.metal - TIER.film} {...film} />
      <MetalAtoms metal={metal} y={TIER.metal + 1} rows={2} />
      {scene.deposit && <Deposit kind={scene.deposit} metal={metal} />}
      {scene.species.map((species) => (
        <SpeciesMark species={species} />
      ))}
      {scene.leaders?.map((leader) => <Leader {...leader} />)}
      {scene.ways?.map((way) => <Arrow {...way} />)}
      <Label x={8} y={17} lead="Bulk" text={says.bulk} />
      <Label x={312} y={17} text={scene.tag} anchor="end" tone={family === 'monovalent' ? 'mono' : 'multi'} />
      <Label x={8} y={TIER.layer + 17} lead="Double layer" text={says.layer} />
      <Label x={8} y={TIER.foot} lead="Film" text={says.film} />
      {scene.words?.map((words) => <Label {...words} tone="small" />)}
    </Panel>
  );
}
