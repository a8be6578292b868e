import { Arrow } from '../symbols/Arrow.tsx';
import { Electron } from '../symbols/Electron.tsx';
import { Label } from '../symbols/Label.tsx';

/** The four merits that every good film shares: conducts ions, stops electrons, is stable, is stiff and gives. */
export function Badge({ y }: { y: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <Arrow from={[7, -7]} to={[7, 8]} />
      <Label x={17} y={4} text="ions pass" tone="small" />
      <Electron x={80} y={0} />
      <path d="M75 5 85-5" class="warn" />
      <Label x={91} y={4} text="electrons stop" tone="small" />
      <path d="M172 0l4 5 8-10" />
      <Label x={190} y={4} text="stable" tone="small" />
      <path d="M232-6v12M236 0l3-4 4 8 4-8 4 8 3-4M258-6v12" />
      <Label x={264} y={4} text="stiff, gives" tone="small" />
    </g>
  );
}
