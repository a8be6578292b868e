import type { ChoiceField as Choice } from './widgetFields.ts';
import css from './fields.module.css';

interface Props<T extends string> {
  /** Unique on the page; the widget's id and the field's key. */
  id: string;
  field: Choice<T>;
  value: T;
  onChange: (value: T) => void;
}

/** One of a few options: radio buttons that look like one strip. */
export function ChoiceField<T extends string>({ id, field, value, onChange }: Props<T>) {
  return (
    <fieldset class={css.field}>
      <legend class={css.label}>{field.label}</legend>
      <div class={css.strip}>
        {(Object.entries(field.options) as [T, string][]).map(([option, label]) => (
          <label class={css.option}>
            <input type="radio" name={id} value={option} checked={option === value} onChange={() => onChange(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
