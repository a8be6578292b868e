import type { Axis, Chart } from '../../charts/chart.ts';
import {
  BASES,
  capital,
  chosenMaterials,
  show,
  times,
  valueOf,
  type Basis,
  type CapacityState,
} from './chosenMaterials.ts';
import type { Material } from './material.ts';

/** The picture for a state. Each mark says its value and how many times graphite's it is. */
export function capacityChart(materials: readonly Material[], state: CapacityState): Chart {
  const graphite = materials.find(({ id }) => id === 'graphite');
  const shown = chosenMaterials(materials, state);
  const axis = (basis: Basis): Axis => ({
    title: BASES[basis].title,
    unit: BASES[basis].unit,
    scale: state.log ? 'log' : 'linear',
  });
  const says = (material: Material, basis: Basis) => {
    const value = valueOf(material, basis);
    const beside = graphite && material !== graphite ? `, ${times(value / valueOf(graphite, basis))} × graphite` : '';
    return `${show(value)} mAh ${BASES[basis].per}${beside}`;
  };
  const common = ({ id, symbol, name, family, tone }: Material) => ({ id, symbol, name, family, tone });

  if (state.basis === 'both') {
    return {
      kind: 'points',
      label: `${BASES.volume.title} against charge per gram, ${String(shown.length)} materials`,
      x: axis('mass'),
      y: axis('volume'),
      marks: shown.map((material) => ({
        ...common(material),
        x: material.byMass,
        y: material.byVolume,
        spoken: `${capital(material.name)}: ${says(material, 'mass')}; ${says(material, 'volume')}`,
      })),
    };
  }
  const { basis } = state;
  return {
    kind: 'bars',
    label: `${BASES[basis].title} of ${String(shown.length)} materials`,
    y: axis(basis),
    grouped: state.sort === 'family',
    marks: shown.map((material) => ({
      ...common(material),
      value: valueOf(material, basis),
      text: show(valueOf(material, basis)),
      spoken: `${capital(material.name)}: ${says(material, basis)}`,
    })),
  };
}
