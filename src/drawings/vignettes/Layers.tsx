import type { DrawingProps } from '../Panel.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Interphase } from '../symbols/Interphase.tsx';
import { MetalAtoms } from '../symbols/MetalAtoms.tsx';
import { Vignette } from './Vignette.tsx';

/** Interphases: organic over inorganic over metal, with the ions that wait above. */
export function Layers({ label }: DrawingProps) {
  return (
    <Vignette label={label}>
      <Interphase x={0} y={34} width={320} height={22} grain="organic" seed={12} count={14} />
      <Interphase x={0} y={56} width={320} height={26} grain="fitted" seed={15} count={20} />
      <MetalAtoms metal="mg" y={84} rows={2} />
      {[34, 84, 134].map((x, index) => (
        <Cation metal="li" x={x} y={16 + (index % 2) * 4} size={9} named={false} />
      ))}
      {[186, 236, 286].map((x, index) => (
        <Cation metal="mg" x={x} y={20 - (index % 2) * 4} size={11.5} named={false} />
      ))}
    </Vignette>
  );
}
