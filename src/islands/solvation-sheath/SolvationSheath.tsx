import { useState } from 'preact/hooks';
import { SwitchField } from '../shared/SwitchField.tsx';
import { WidgetCard } from '../shared/WidgetCard.tsx';
import { useWidgetState } from '../shared/useWidgetState.ts';
import type { WidgetProps } from '../shared/widgetFrame.ts';
import type { Cation, Cited } from './cation.ts';
import { Formulas } from './Formulas.tsx';
import { inText } from './names.ts';
import { firstOf, secondOf, sheathFields, type Asked, type SheathState } from './sheathFields.ts';
import { sheathTable } from './sheathTable.ts';
import { sheathTakeaway } from './sheathTakeaway.ts';
import { ShellControls } from './ShellControls.tsx';
import { ShellFigure } from './ShellFigure.tsx';
import { showSheath } from './shownSheath.ts';
import { Stepper } from './Stepper.tsx';
import css from './SolvationSheath.module.css';

interface Props extends WidgetProps {
  cations: readonly Cation[];
  /** Works that the words cite, by their ids. */
  references: Readonly<Record<string, Cited>>;
}

/** The first shell round a cation, alone or beside a second one. */
export function SolvationSheath({ cations, references, frame, ...slots }: Props) {
  const widget = useWidgetState(sheathFields, frame);
  const { fields, state } = widget;
  /** Set by the first change that the reader makes, so that nothing moves before. */
  const [moves, setMoves] = useState(false);
  const change = (part: Partial<SheathState>) => {
    setMoves(true);
    widget.change(part);
  };
  const shape = (part: Partial<Asked>) => change({ ...part, step: 0 });
  const shapeSecond = ({ cation, liquid, c, form }: Partial<Asked>) =>
    change({
      step: 0,
      ...(cation && { cation2: cation }),
      ...(liquid && { liquid2: liquid }),
      ...(c !== undefined && { c2: c }),
      ...(form && { form2: form }),
    });

  const first = { asked: firstOf(state), shown: showSheath(cations, firstOf(state)), unsaid: fields.c.initial };
  const second = { asked: secondOf(state), shown: showSheath(cations, secondOf(state)), unsaid: fields.c2.initial };
  const sides = state.compare ? [first, second] : [first];
  const shells = sides.map(({ shown }) => shown);
  const takeaway = shells.map(sheathTakeaway).join(' ');
  return (
    <WidgetCard
      {...slots}
      {...{ frame, widget }}
      takeaway={inText(takeaway)}
      takeawaySet={<Formulas text={takeaway} />}
      table={sheathTable(shells)}
      controls={
        <>
          <ShellControls id={`${frame.id}-1`} {...first} {...(state.compare && { legend: 'First' })} onChange={shape} />
          {state.compare && <ShellControls id={`${frame.id}-2`} {...second} legend="Second" onChange={shapeSecond} />}
          <SwitchField
            id={`${frame.id}-compare`}
            field={fields.compare}
            value={state.compare}
            onChange={(compare) => change({ compare })}
          />
        </>
      }
      picture={
        <>
          <Stepper shells={shells} step={state.step} onStep={(step) => change({ step })} />
          <div class={`${css.shells} ${moves ? css.moving : ''}`} data-picture>
            {sides.map(({ asked, shown, unsaid }) => (
              <ShellFigure shown={shown} askedFor={asked.c} unsaid={unsaid} step={state.step} references={references} />
            ))}
          </div>
        </>
      }
    />
  );
}
