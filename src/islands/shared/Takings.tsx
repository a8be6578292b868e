import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { DataTable } from './dataTable.ts';
import { embedSnippet } from './embedSnippet.ts';
import { tableToCsv } from './exportTable.ts';
import type { Widget } from './useWidgetState.ts';
import type { Fields } from './widgetFields.ts';
import type { WidgetFrame } from './widgetFrame.ts';
import css from './WidgetCard.module.css';

interface Props<F extends Fields> {
  root: RefObject<HTMLElement>;
  frame: WidgetFrame;
  widget: Widget<F>;
  table: DataTable;
  takeaway: string;
}

const creditOf = ({ title }: WidgetFrame, address: string) => `“${title}”, Anodes in Contrast, ${address}, CC BY 4.0`;

/** What a reader can take away: link, frame, picture, table; and the way back to the start. */
export function Takings<F extends Fields>({ root, frame, widget, table, takeaway }: Props<F>) {
  const [said, say] = useState('');
  const query = widget.query && `?${widget.query}`;
  const address = frame.page + query;
  const name = (ending: string) =>
    `${frame.id}${widget.query ? `-${widget.query.replace(/[^\w.-]+/g, '-')}` : ''}.${ending}`;

  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(`${what} copied.`);
    } catch {
      say(`Copying is not allowed here. ${what}: ${text}`);
    }
  };
  const save = async (ending: 'svg' | 'png' | 'csv') => {
    const { saveFile } = await import('./saveFile.ts');
    const credit = creditOf(frame, address);
    if (ending === 'csv') {
      const sources = [...(root.current?.querySelectorAll('[data-panel=sources] li') ?? [])].map(
        (item) => item.textContent,
      );
      saveFile(
        name('csv'),
        new Blob([tableToCsv(table, { takeaway, sources, credit })], { type: 'text/csv;charset=utf-8' }),
      );
      return;
    }
    const [first, ...more] =
      root.current?.querySelectorAll<SVGSVGElement>('svg[data-picture], [data-picture] svg') ?? [];
    if (!first) return;
    const { pictureAs } = await import('./exportPicture.ts');
    saveFile(name(ending), await pictureAs(ending, [first, ...more], { title: takeaway, credit }));
  };

  return (
    <div class={css.takings}>
      <p class={css.actions}>
        <a
          href={address}
          onClick={(event) => {
            event.preventDefault();
            void copy(event.currentTarget.href, 'Link');
          }}
        >
          Link to this state
        </a>
        {(['png', 'svg', 'csv'] as const).map((ending) => (
          <button type="button" aria-label={`Download ${ending.toUpperCase()}`} onClick={() => void save(ending)}>
            {ending.toUpperCase()}
          </button>
        ))}
        <button type="button" aria-disabled={!widget.changed && widget.refused.length === 0} onClick={widget.reset}>
          Reset
        </button>
      </p>
      {frame.place !== 'embed' && (
        <details class={css.embed}>
          <summary>Embed</summary>
          <textarea
            readOnly
            rows={5}
            aria-label="HTML for embedding"
            value={embedSnippet(frame, query)}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p class={css.actions}>
            <button type="button" onClick={() => void copy(embedSnippet(frame, query), 'Snippet')}>
              Copy the snippet
            </button>
            <span>Add theme=dark or theme=light to the address to fix the colours.</span>
          </p>
        </details>
      )}
      <p class={css.said} role="status">
        {said}
      </p>
    </div>
  );
}
