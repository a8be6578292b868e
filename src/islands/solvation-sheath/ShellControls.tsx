import { ChoiceField } from '../shared/ChoiceField.tsx';
import { RangeField } from '../shared/RangeField.tsx';
import { LiquidField } from './LiquidField.tsx';
import { sheathFields, type Asked } from './sheathFields.ts';
import { concentrationsOf, recipeFor, type Shown } from './shownSheath.ts';
import css from './SolvationSheath.module.css';

interface Props {
  /** Unique on the page. */
  id: string;
  legend?: string;
  shown: Shown;
  asked: Asked;
  onChange: (part: Partial<Asked>) => void;
}

/** What one shell is made of: cation, electrolyte, and concentration or complex. */
export function ShellControls({ id, legend, shown, asked, onChange }: Props) {
  const { min, max } = concentrationsOf(shown.recipe);
  /** A concentration stays when it still makes sense; another electrolyte begins at its usual one. */
  const move = (part: Partial<Asked>) => {
    const { recipe } = recipeFor(part.cation ?? asked.cation, part.liquid ?? asked.liquid);
    const next = concentrationsOf(recipe);
    const keep = !part.liquid && shown.concentration >= next.min && shown.concentration <= next.max;
    onChange({ ...part, ...(recipe.type === 'solution' ? { c: keep ? shown.concentration : next.usual } : {}) });
  };
  return (
    <fieldset class={css.set}>
      <legend class={legend ? css.legend : 'sr'}>{legend ?? 'Shell'}</legend>
      <ChoiceField
        id={`${id}-cation`}
        field={sheathFields.cation}
        value={asked.cation}
        onChange={(cation) => move({ cation })}
      />
      <LiquidField
        id={`${id}-liquid`}
        label={sheathFields.liquid.label}
        cation={asked.cation}
        value={asked.liquid}
        onChange={(liquid) => move({ liquid })}
      />
      {shown.recipe.type === 'solution' ? (
        <RangeField
          id={`${id}-c`}
          field={{ ...sheathFields.c, min, max }}
          value={shown.concentration}
          onChange={(c) => onChange({ c })}
        />
      ) : (
        <ChoiceField
          id={`${id}-form`}
          field={sheathFields.form}
          value={asked.form}
          onChange={(form) => onChange({ form })}
        />
      )}
    </fieldset>
  );
}
