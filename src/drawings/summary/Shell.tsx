import { polar, type Point } from '../geometry.ts';
import type { Family } from '../metals.ts';
import { Anion } from '../symbols/Anion.tsx';
import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { EtherSolvent } from '../symbols/EtherSolvent.tsx';
import { Sheath } from '../symbols/Sheath.tsx';

/** Lithium wrapped in solvent; the anion drifts off. */
function SolventOnly() {
  return (
    <>
      <Sheath metal="li" x={56} y={46} ligands={['chelate', 'chelate', 'chelate', 'chelate']} start={-45} scale={1.25} />
      <Anion x={124} y={34} turn={24} />
      <Arrow from={[136, 30]} to={[153, 23]} />
    </>
  );
}

const HOLD: Point = [62, 46];

/** Magnesium with an anion among its solvent, on a short thick bond. */
function WithAnion() {
  return (
    <>
      {[100, 180, 260].map((angle) => {
        const [x, y] = polar(HOLD, 27, angle);
        return <EtherSolvent x={x} y={y} turn={angle + 90} />;
      })}
      <path d={`M${HOLD[0]} ${HOLD[1]}h30`} class="bond tight" />
      <Anion x={98} y={HOLD[1]} turn={90} />
      <Cation metal="mg" x={HOLD[0]} y={HOLD[1]} />
    </>
  );
}

/** The company that a cation keeps. */
export function Shell({ family }: { family: Family }) {
  return family === 'monovalent' ? <SolventOnly /> : <WithAnion />;
}
