import { chargeAfter } from '../../domain/sheath/desolvation.ts';
import type { Cited } from './cation.ts';
import { filmOf } from './filmWords.ts';
import { Formulas } from './Formulas.tsx';
import { bathOf, chargeText, inText, ionOf } from './names.ts';
import { placeSheath } from './placeSheath.ts';
import { SheathScene } from './SheathScene.tsx';
import { computedLine, drawnLine, standIns } from './sheathNotes.ts';
import { sheathTakeaway } from './sheathTakeaway.ts';
import type { Shown } from './shownSheath.ts';
import { stepWords } from './stepWords.ts';
import css from './SolvationSheath.module.css';

interface Props {
  shown: Shown;
  /** Concentration in the reader's state, and the one that stands there unsaid: M. */
  askedFor: number;
  unsaid: number;
  step: number;
  references: Readonly<Record<string, Cited>>;
}

/** Any number: it only decides where free molecules float. */
const SEED = 7;

/** The picture of one shell, with what is computed, what is drawn and what follows under it. */
export function ShellFigure({ shown, askedFor, unsaid, step, references }: Props) {
  const { cation, sheath } = shown;
  const kind = sheath.type === 'complex' ? sheath.complex.formula : sheath.pair;
  const charge = chargeAfter(cation, sheath, step);
  const film = filmOf(shown);
  return (
    <figure class={css.shell}>
      {standIns(shown, askedFor, unsaid).map((note) => (
        <p class={css.standIn}>{note}</p>
      ))}
      <SheathScene
        scene={placeSheath(shown, step, SEED)}
        metal={cation.metal}
        says={{
          bath: `${ionOf(shown)}, ${bathOf(shown)}`,
          kind,
          charge: `net charge ${chargeText(charge)}`,
          electrode: `${cation.name} metal`,
        }}
        label={inText(`${sheathTakeaway(shown)} ${step > 0 ? stepWords(shown, step) : ''}`.trim())}
      />
      <figcaption>
        <dl class={css.lines}>
          <dt>Computed</dt>
          <dd>
            <Formulas text={computedLine(shown)} />
          </dd>
          <dt>Drawn</dt>
          <dd>{drawnLine(shown)}</dd>
          <dt>What follows</dt>
          <dd>
            {film.text}{' '}
            <span class="cite">
              [
              {film.refs.map((ref, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={references[ref]?.href}>{references[ref]?.number ?? ref}</a>
                </>
              ))}
              ]
            </span>
          </dd>
        </dl>
      </figcaption>
    </figure>
  );
}
