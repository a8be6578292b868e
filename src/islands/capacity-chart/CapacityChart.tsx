import { useMemo } from 'preact/hooks';
import { ChartPicture } from '../shared/ChartPicture.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { SeveralField } from '../shared/SeveralField.tsx';
import { SwitchField } from '../shared/SwitchField.tsx';
import { WidgetCard } from '../shared/WidgetCard.tsx';
import { useWidgetState } from '../shared/useWidgetState.ts';
import type { WidgetProps } from '../shared/widgetFrame.ts';
import { capacityChart } from './capacityChart.ts';
import { capacityFields } from './capacityFields.ts';
import { capacityTable } from './capacityTable.ts';
import { capacityTakeaway } from './capacityTakeaway.ts';
import { compareMaterials } from './compareMaterials.ts';
import type { Material } from './material.ts';

interface Props extends WidgetProps {
  /** In the order of the book. */
  materials: readonly Material[];
}

/** Charge per gram, per cm³, or one against the other. */
export function CapacityChart({ materials, frame, ...slots }: Props) {
  const widget = useWidgetState(capacityFields, frame);
  const { fields, state, change } = widget;
  const chart = useMemo(() => capacityChart(materials, state), [materials, state]);
  const field = <K extends keyof typeof fields>(key: K) => ({
    id: `${frame.id}-${key}`,
    field: fields[key],
    value: state[key],
  });
  return (
    <WidgetCard
      {...slots}
      {...{ frame, widget }}
      takeaway={capacityTakeaway(materials, state)}
      table={capacityTable(materials, state)}
      picture={<ChartPicture chart={chart} compare={(indices) => compareMaterials(materials, state, indices)} />}
      controls={
        <>
          <ChoiceField {...field('basis')} onChange={(basis) => change({ basis })} />
          <SeveralField {...field('metals')} onChange={(metals) => change({ metals })} />
          <SeveralField {...field('with')} onChange={(compared) => change({ with: compared })} />
          {state.basis !== 'both' && <ChoiceField {...field('sort')} onChange={(sort) => change({ sort })} />}
          <SwitchField {...field('log')} onChange={(log) => change({ log })} />
        </>
      }
    />
  );
}
