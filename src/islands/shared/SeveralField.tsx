import type { SeveralField as Several } from './widgetFields.ts';
import css from './fields.module.css';

interface Props<T extends string> {
  id: string;
  field: Several<T>;
  value: readonly T[];
  onChange: (value: readonly T[]) => void;
}

/** Any set of options: check boxes in the order of the table. The last `atLeast` cannot be taken away. */
export function SeveralField<T extends string>({ id, field, value, onChange }: Props<T>) {
  const options = Object.entries(field.options) as [T, string][];
  const locked = value.length <= (field.atLeast ?? 0);
  const toggle = (option: T) => {
    const kept = options.map(([key]) => key).filter((key) => (key === option) !== value.includes(key));
    onChange(kept);
  };
  return (
    <fieldset class={css.field}>
      <legend class={css.label}>{field.label}</legend>
      <div class={css.strip}>
        {options.map(([option, label]) => (
          <label class={css.option}>
            <input
              type="checkbox"
              name={id}
              value={option}
              checked={value.includes(option)}
              aria-disabled={locked && value.includes(option)}
              onClick={(event) => {
                if (locked && value.includes(option)) event.preventDefault();
              }}
              onChange={() => toggle(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
