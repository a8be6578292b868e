import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import css from './Tabs.module.css';

interface Props {
  id: string;
  panels: Readonly<Record<string, { readonly label: string; readonly content: ComponentChildren }>>;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Tabs of the ARIA pattern: one tab stop, arrow keys choose. All panels are in the HTML; without script,
 * and on paper, they stand one below the other under their names and the tabs are gone.
 */
export function Tabs({ id, panels }: Props) {
  const names = Object.keys(panels);
  const [open, setOpen] = useState(names[0]);
  const tabs = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(names.indexOf(open ?? ''), names.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    setOpen(names[next]);
    (tabs.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <div ref={tabs} class={css.tabs} role="tablist" aria-label="Views" onKeyDown={move}>
        {names.map((name) => (
          <button
            type="button"
            role="tab"
            class={css.tab}
            id={`${id}-tab-${name}`}
            aria-controls={`${id}-${name}`}
            aria-selected={name === open}
            tabIndex={name === open ? 0 : -1}
            onClick={() => setOpen(name)}
          >
            {panels[name]?.label}
          </button>
        ))}
      </div>
      {names.map((name) => (
        <div
          class={css.panel}
          role="tabpanel"
          id={`${id}-${name}`}
          aria-labelledby={`${id}-tab-${name}`}
          hidden={name !== open}
          data-panel={name}
        >
          <p class={css.name} aria-hidden="true">
            {panels[name]?.label}
          </p>
          {panels[name]?.content}
        </div>
      ))}
    </>
  );
}
