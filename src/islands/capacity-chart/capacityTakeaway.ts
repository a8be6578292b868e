import { BASES, capital, show, times, valueOf, type Basis, type CapacityState } from './chosenMaterials.ts';
import type { Material } from './material.ts';

/** What the present picture shows, in one sentence about the metals chosen. */
export function capacityTakeaway(materials: readonly Material[], { basis, metals }: CapacityState): string {
  const chosen = materials.filter(({ id }) => (metals as readonly string[]).includes(id));
  if (basis !== 'both') return leader(chosen, basis);
  const [byMass, byVolume] = [most(chosen, 'mass'), most(chosen, 'volume')];
  if (!byMass || !byVolume) return '';
  if (chosen.length === 1)
    return `${capital(byMass.name)} holds ${show(byMass.byMass)} mAh per gram and ${show(byMass.byVolume)} mAh per cm³.`;
  if (byMass === byVolume)
    return `${capital(byMass.name)} leads on both counts: ${show(byMass.byMass)} mAh per gram, ${show(byMass.byVolume)} mAh per cm³.`;
  return `Nothing leads on both counts: ${byMass.name} holds most per gram, ${byVolume.name} most per cm³.`;
}

function leader(chosen: readonly Material[], basis: Basis): string {
  const { by, per } = BASES[basis];
  const best = most(chosen, basis);
  const last = chosen.toSorted((a, b) => valueOf(a, basis) - valueOf(b, basis))[0];
  if (!best || !last) return '';
  const value = `${show(valueOf(best, basis))} mAh`;
  if (best === last) return `${capital(best.name)} holds ${value} ${per}.`;
  const ratio = times(valueOf(best, basis) / valueOf(last, basis));
  return `${by} ${best.name} leads with ${value}, ${ratio} times the charge of ${last.name}.`;
}

const most = (chosen: readonly Material[], basis: Basis): Material | undefined =>
  chosen.toSorted((a, b) => valueOf(b, basis) - valueOf(a, basis))[0];
