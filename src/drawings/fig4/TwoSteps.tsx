import { Arrow } from '../symbols/Arrow.tsx';
import { Cation } from '../symbols/Cation.tsx';
import { Label } from '../symbols/Label.tsx';

/** A grain of fluoride with a metal in it. */
function Grain({ x, metal }: { x: number; metal: 'li' | 'mg' }) {
  return (
    <>
      <path d={`M${x - 15}-9l4-3h22l4 4v16l-5 4h-20l-5-4z`} class="grain first" />
      <Cation metal={metal} x={x} size={metal === 'li' ? 7 : 9} named={false} />
    </>
  );
}

/** How the film makes itself: lithium takes the place of magnesium in its fluoride, then the two metals alloy. */
export function TwoSteps({ y }: { y: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <Label x={0} y={4} text="1 replacement" />
      <Label x={86} y={4} text="2" />
      <circle cx={104} r="7" class="li tint" />
      <Label x={116} y={4} text="+" />
      <Grain x={142} metal="mg" />
      <Arrow from={[164, 0]} to={[186, 0]} />
      <Label x={194} y={4} text="2" />
      <Grain x={220} metal="li" />
      <Label x={240} y={4} text="+" />
      <path d="M262-9 271 0 262 9 253 0z" class="mg tint" />
      <g transform="translate(0 32)">
        <Label x={0} y={4} text="2 alloying" />
        <path d="M104-9 113 0 104 9 95 0z" class="mg tint" />
        <Label x={117} y={4} text="+" />
        <circle cx={142} r="7" class="li tint" />
        <Arrow from={[164, 0]} to={[186, 0]} />
        <path d="M195-9l4-3h22l4 4v16l-5 4h-20l-5-4z" class="grain steel" />
        <path d="M203-8 211 0 203 8 195 0z" class="mg tint" />
        <circle cx={218} r="6" class="li tint" />
        <Label x={236} y={4} text="Li–Mg" />
      </g>
    </g>
  );
}
