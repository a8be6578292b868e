import type { FlagField } from './widgetFields.ts';
import css from './fields.module.css';

interface Props {
  id: string;
  field: FlagField;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** On or off. */
export function SwitchField({ id, field, value, onChange }: Props) {
  return (
    <label class={css.switch}>
      <input
        type="checkbox"
        role="switch"
        name={id}
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{field.label}</span>
    </label>
  );
}
