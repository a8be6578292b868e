import { scriptRuns } from '../../drawings/symbols/Label.tsx';

/** A sentence in the notation of the drawings (`Mg(TFSI)_2`, `Li^+`) with its formulas set. */
export function Formulas({ text }: { text: string }) {
  return (
    <>
      {scriptRuns(text).map(({ text: run, shift }) => {
        if (shift === 0) return run;
        return shift > 0 ? <sub>{run}</sub> : <sup>{run}</sup>;
      })}
    </>
  );
}
