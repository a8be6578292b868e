import { polar, type Point } from '../geometry.ts';
import type { Family } from '../metals.ts';
import { Anion } from '../symbols/Anion.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { EtherSolvent } from '../symbols/EtherSolvent.tsx';
import { Sheath } from '../symbols/Sheath.tsx';

const CENTRE: Point = [0, 0];

/** Lithium wrapped in solvent; the anion drifts off. */
function SolventOnly() {
  return (
    <>
      <Sheath
        metal="li"
        x={56}
        y={46}
        ligands={['chelate', 'chelate', 'chelate', 'chelate']}
        start={-45}
        scale={1.25}
      />
      <g transform="translate(122 36)rotate(-20)scale(1.25)">
        <Anion x={0} y={0} />
        <Arrow from={[16, 0]} to={[27, 0]} />
      </g>
    </>
  );
}

/** Magnesium with an anion among its solvent, on a short thick bond. */
function WithAnion() {
  return (
    <g transform="translate(72 46)scale(1.25)">
      {[102, 180, 258].map((angle) => {
        const [x, y] = polar(CENTRE, 25, angle);
        return <EtherSolvent x={x} y={y} turn={angle + 90} />;
      })}
      <path d="M0 0H28" class="bond tight" />
      <Anion x={32} y={0} turn={90} />
      <Cation metal="mg" />
    </g>
  );
}

/** The company that a cation keeps. */
export function Shell({ family }: { family: Family }) {
  return family === 'monovalent' ? <SolventOnly /> : <WithAnion />;
}
