import { travelOf, valueAt, TRAVEL_STEPS } from './rangeTravel.ts';
import type { NumberField } from './widgetFields.ts';
import css from './fields.module.css';

interface Props {
  id: string;
  field: NumberField;
  value: number;
  onChange: (value: number) => void;
}

/** A number: a box for the exact value, a slider for the feel, the unit beside. What is out of range is not taken. */
export function RangeField({ id, field, value, onChange }: Props) {
  const { label, unit, min, max, step } = field;
  const take = (text: string) => {
    const next = Number(text);
    if (text.trim() !== '' && next >= min && next <= max) onChange(next);
  };
  return (
    <div class={css.field}>
      <label class={css.label} for={id}>
        {label}
      </label>
      <div class={css.range}>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          {...{ min, max, step }}
          value={value}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={(event) => (event.currentTarget.value = String(value))}
        />
        {unit && <span class={css.unit}>{unit}</span>}
        <input
          type="range"
          min={0}
          max={TRAVEL_STEPS}
          value={travelOf(field, value)}
          aria-label={label}
          aria-valuetext={`${String(value)} ${unit}`}
          onInput={(event) => onChange(valueAt(field, event.currentTarget.valueAsNumber))}
        />
      </div>
    </div>
  );
}
