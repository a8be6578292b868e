interface LabelProps {
  x: number;
  y: number;
  /** Plain words; `_2` or `_{lim}` sets a subscript, `^2+` or `^{−2}` a superscript. */
  text: string;
  anchor?: 'start' | 'middle' | 'end';
  /** A quiet word in front, such as the name of a tier. */
  lead?: string;
  tone?: 'quiet' | 'strong' | 'small' | 'mono' | 'multi';
}

interface Run {
  text: string;
  shift: number;
}

const SHIFT = { _: 3, '^': -4.5 } as const;
const SCRIPT = /([_^])(?:\{([^}]*)\}|([0-9+−–xyz]+))/gu;

/** Cuts `Mg(TFSI)_2` into runs on, below and above the base line. */
export function scriptRuns(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(SCRIPT)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), shift: 0 });
    runs.push({ text: match[2] ?? match[3] ?? '', shift: SHIFT[match[1] as '_' | '^'] });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), shift: 0 });
  return runs;
}

/** Words in a drawing, with real sub- and superscripts. */
export function Label({ x, y, text, anchor = 'start', lead, tone }: LabelProps) {
  let level = 0;
  return (
    <text x={x} y={y} text-anchor={anchor === 'start' ? undefined : anchor} class={tone}>
      {lead && <tspan class="quiet">{lead}: </tspan>}
      {scriptRuns(text).map((run) => {
        const step = run.shift - level;
        level = run.shift;
        if (step === 0 && run.shift === 0) return run.text;
        return (
          <tspan dy={step} class={run.shift === 0 ? undefined : 'script'}>
            {run.text}
          </tspan>
        );
      })}
    </text>
  );
}
