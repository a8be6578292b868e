import { ChoiceField } from '../shared/ChoiceField.tsx';
import { WidgetCard } from '../shared/WidgetCard.tsx';
import { useWidgetState } from '../shared/useWidgetState.ts';
import type { WidgetProps } from '../shared/widgetFrame.ts';
import { capacityFields } from './capacityFields.ts';
import type { Material } from './material.ts';

interface Props extends WidgetProps {
  materials: readonly Material[];
}

export function CapacityChart({ materials, frame, ...slots }: Props) {
  const widget = useWidgetState(capacityFields, frame);
  const { fields, state, change } = widget;
  return (
    <WidgetCard
      {...slots}
      {...{ frame, widget }}
      takeaway={`Stub: ${state.basis}`}
      controls={<ChoiceField id={`${frame.id}-basis`} field={fields.basis} value={state.basis} onChange={(basis) => change({ basis })} />}
      picture={<svg role="img" aria-label="stub" />}
      table={{ caption: 'Stub', columns: [{ head: 'Material' }], rows: materials.map(({ id, name }) => ({ id, cells: [name] })) }}
    />
  );
}
