import { line, place, type Point } from '../../drawings/geometry.ts';
import { Panel } from '../../drawings/Panel.tsx';
import { BulkyAnion } from '../../drawings/symbols/BulkyAnion.tsx';
import { Cation } from '../../drawings/symbols/Cation.tsx';
import { Diluent } from '../../drawings/symbols/Diluent.tsx';
import { Electron } from '../../drawings/symbols/Electron.tsx';
import { Label } from '../../drawings/symbols/Label.tsx';
import { LigandMark } from '../../drawings/symbols/LigandMark.tsx';
import { MetalAtoms } from '../../drawings/symbols/MetalAtoms.tsx';
import { familyOf, type Metal } from '../../drawings/metals.ts';
import { SHEET, type Scene } from './scene.ts';

interface Props {
  scene: Scene;
  metal: Metal;
  /** Names in the notation of the drawings. */
  says: { readonly bath: string; readonly kind: string; readonly charge: string; readonly electrode: string };
  /** The picture in words. */
  label: string;
}

const CENTRE: Point = [0, 0];

function FreeMark({ kind, ...spot }: Scene['free'][number]) {
  const { x, y, turn } = spot;
  if (kind === 'bulky') return <BulkyAnion x={x} y={y} turn={turn} />;
  if (kind === 'diluent') return <Diluent x={x} y={y} turn={turn} />;
  return <LigandMark kind={kind} x={x} y={y} turn={turn} />;
}

/** One shell over its metal, in the symbols that all figures share. */
export function SheathScene({ scene, metal, says, label }: Props) {
  const family = familyOf(metal);
  const { cation, partner, hold, bonds } = scene;
  return (
    <Panel label={label} height={SHEET.height}>
      <path d={`M0 0H${String(SHEET.width)}V${String(SHEET.metal)}H0z`} class={`sea-${family}`} />
      <MetalAtoms metal={metal} y={SHEET.metal + 1} rows={2} />
      <g transform={`scale(${String(SHEET.scale)})`}>
        {scene.free.map((mark) => (
          <FreeMark {...mark} key={mark.key} />
        ))}
        {scene.others.map(({ key, x, y }) => (
          <Cation
            key={`other-${key}`}
            metal={metal}
            x={x}
            y={y}
            size={family === 'monovalent' ? 11 : 15}
            named={false}
          />
        ))}
        {hold !== 'plain' && (
          <g key="bonds" transform={place(...cation)}>
            <path d={bonds.map((donor) => line([CENTRE, donor])).join('')} class={`bond ${hold}`} />
          </g>
        )}
        {scene.neighbours.map(({ key, kind, x, y, turn }) => (
          <LigandMark key={key} kind={kind} x={x} y={y} turn={turn} />
        ))}
        {partner && <Cation key="partner" metal={metal} x={partner[0]} y={partner[1]} />}
        <Cation key="cation" metal={metal} x={cation[0]} y={cation[1]} />
        {scene.electrons.map(([x, y]) => (
          <Electron x={x} y={y} />
        ))}
      </g>
      <Label x={8} y={18} text={says.bath} />
      <Label x={312} y={18} text={says.kind} anchor="end" tone={family === 'monovalent' ? 'mono' : 'multi'} />
      <Label x={8} y={SHEET.height - 8} text={says.electrode} tone="small" />
      <Label x={312} y={SHEET.height - 8} text={says.charge} anchor="end" tone="small" />
    </Panel>
  );
}
