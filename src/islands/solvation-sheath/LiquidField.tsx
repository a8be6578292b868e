import type { CationSymbol } from '../../domain/sheath/ion.ts';
import { LIQUIDS, type LiquidKind } from '../../domain/sheath/liquids.ts';
import { recipeOf } from '../../domain/sheath/recipes.ts';
import shared from '../shared/fields.module.css';
import css from './SolvationSheath.module.css';

interface Props {
  id: string;
  label: string;
  cation: CationSymbol;
  value: LiquidKind;
  onChange: (value: LiquidKind) => void;
}

/** Nine electrolytes, those first that the review reports for the cation. */
export function LiquidField({ id, label, cation, value, onChange }: Props) {
  const kinds = Object.keys(LIQUIDS) as LiquidKind[];
  const group = (name: string, members: readonly LiquidKind[]) => (
    <optgroup label={name}>
      {members.map((kind) => (
        <option value={kind} selected={kind === value}>
          {LIQUIDS[kind]}
        </option>
      ))}
    </optgroup>
  );
  return (
    <div class={shared.field}>
      <label class={shared.label} for={id}>
        {label}
      </label>
      <select id={id} class={css.select} onChange={(event) => onChange(event.currentTarget.value as LiquidKind)}>
        {group(
          `In the review for ${cation}`,
          kinds.filter((kind) => recipeOf(cation, kind)),
        )}
        {group(
          `Not in the review for ${cation}`,
          kinds.filter((kind) => !recipeOf(cation, kind)),
        )}
      </select>
    </div>
  );
}
