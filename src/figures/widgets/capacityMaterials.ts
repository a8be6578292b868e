import { specificCapacity } from '~/domain/capacity/specificCapacity';
import { volumetricCapacity } from '~/domain/capacity/volumetricCapacity';
import { fromSI, toSI } from '~/domain/units';
import type { Material } from '~/islands/capacity-chart/material';
import type { Element } from '~/schemas/element';

/** The capacity of a bare metal, or of graphite filled to LiC₆, from the element data. */
export function capacityMaterial(element: Element): Material {
  const { symbol, name, slug, family, charge, atomsPerIon = 1, properties, printed } = element;
  const atomMass = properties.molarMass.value;
  const density = properties.density.value;
  const carrier = { charge, molarMass: toSI(atomMass * atomsPerIon, 'g mol^-1'), density: toSI(density, 'g cm^-3') };
  return {
    id: family === null ? slug : symbol,
    tone: (family === null ? slug : symbol.toLowerCase()) as Material['tone'],
    symbol,
    name,
    family: family ?? 'comparison',
    charge,
    molarMass: Number((atomMass * atomsPerIon).toPrecision(5)),
    density,
    // Seven figures: more than any source gives, fewer than binary fractions carry into the page.
    byMass: Number(fromSI(specificCapacity(carrier), 'mAh g^-1').toPrecision(7)),
    byVolume: Number(fromSI(volumetricCapacity(carrier), 'mAh cm^-3').toPrecision(7)),
    ...printedAs('printedByMass', printed.gravimetricCapacity),
    ...printedAs('printedByVolume', printed.volumetricCapacity),
  };
}

const printedAs = (key: string, entry: Element['printed']['volumetricCapacity']) =>
  entry ? { [key]: `${entry.bound === '~' ? '≈ ' : (entry.bound ?? '')}${String(entry.value)}` } : {};
