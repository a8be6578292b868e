import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { WidgetFrame } from './widgetFrame.ts';
import type { Fields, StateOf } from './widgetFields.ts';
import { readState, replaceState, writeState, type Migrations, type Refusal } from './widgetState.ts';

export interface Widget<F extends Fields> {
  readonly fields: F;
  readonly state: StateOf<F>;
  readonly refused: readonly Refusal[];
  /** The state as a query for the widget's own page; empty for the defaults. */
  readonly query: string;
  /** True once the island runs in a browser: before, the page shows the server's picture. */
  readonly awake: boolean;
  /** True when the state is not the one that the page began with. */
  readonly changed: boolean;
  readonly change: (part: Partial<StateOf<F>>) => void;
  readonly reset: () => void;
}

/** Browsers allow about a hundred changes of the address in half a minute; a slider makes more. */
const SETTLE_MS = 250;

/**
 * The reader's state of a widget, kept in the address. The only file that names `location` and `history`.
 * The first render is the server's (author's preset); the address is read after mount.
 */
export function useWidgetState<F extends Fields>(
  fields: F,
  frame: WidgetFrame,
  migrations: Migrations = {},
): Widget<F> {
  const { prefix, preset } = frame;
  const base = useMemo(() => readState(fields, new URLSearchParams(preset), { migrations }).state, [preset]);
  const [state, setState] = useState(base);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [awake, setAwake] = useState(false);

  useLayoutEffect(() => {
    const read = readState(fields, new URLSearchParams(location.search), { prefix, migrations }, base);
    setState(read.state);
    setRefused(read.refused);
    setAwake(true);
  }, []);

  const local = writeState(fields, state, { prefix }, base);
  useEffect(() => {
    if (!awake) return;
    const timer = setTimeout(() => {
      const search = replaceState(fields, new URLSearchParams(location.search), local, {
        prefix,
        migrations,
      }).toString();
      if (search !== new URLSearchParams(location.search).toString()) {
        history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
      }
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [awake, local]);

  const change = useCallback((part: Partial<StateOf<F>>) => {
    setState((current) => ({ ...current, ...part }));
  }, []);
  const reset = useCallback(() => {
    setState(base);
    setRefused([]);
  }, [base]);

  return { fields, state, refused, query: writeState(fields, state), awake, changed: local !== '', change, reset };
}
