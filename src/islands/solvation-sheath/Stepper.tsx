import { Formulas } from './Formulas.tsx';
import type { Shown } from './shownSheath.ts';
import { stepWords, stepsOf } from './stepWords.ts';
import css from './SolvationSheath.module.css';

interface Props {
  shells: readonly Shown[];
  step: number;
  onStep: (step: number) => void;
}

/** Sheds the shell, one neighbour a press; the words say what has become of it. */
export function Stepper({ shells, step, onStep }: Props) {
  const last = Math.max(...shells.map(stepsOf));
  const at = Math.min(step, last);
  const button = (words: string, to: number) => (
    <button type="button" aria-disabled={to < 0 || to > last} onClick={() => to >= 0 && to <= last && onStep(to)}>
      {words}
    </button>
  );
  return (
    <div class={css.stepper} role="group" aria-label="Desolvation">
      <p class={css.steps}>
        <span>Desolvation</span>
        {button('One back', at - 1)}
        <output>
          {at} of {last}
        </output>
        {button('One leaves', at + 1)}
        <button type="button" aria-disabled={at === 0} onClick={() => onStep(0)}>
          Whole shell
        </button>
      </p>
      <p class={css.said} role="status">
        {shells.map((shown) => (
          <span>
            <Formulas text={stepWords(shown, at)} />{' '}
          </span>
        ))}
      </p>
    </div>
  );
}
