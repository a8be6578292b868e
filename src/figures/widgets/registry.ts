/* eslint-disable @typescript-eslint/no-unsafe-assignment -- ESLint cannot read the types of .astro files; `astro check` can. */
import { capacityFields } from '~/islands/capacity-chart/capacityFields';
import type { Fields } from '~/islands/shared/widgetFields';
import { sheathFields } from '~/islands/solvation-sheath/sheathFields';
import CapacityChart from './CapacityChart.astro';
import SolvationSheath from './SolvationSheath.astro';

interface Entry {
  /** The wrapper: reads content, gives the island its props, sources and `client:visible`. Takes `{ frame }` and the slot `limits`. */
  readonly View: typeof CapacityChart;
  /** What may stand in the address and in `state`. */
  readonly fields: Fields;
}

/** Every widget by its id. A new one is an island's folder, a wrapper beside this file, a line here and content/widgets/<id>.mdx. */
export const widgets: Readonly<Record<string, Entry>> = {
  'capacity-chart': { View: CapacityChart, fields: capacityFields },
  'solvation-sheath': { View: SolvationSheath, fields: sheathFields },
};
