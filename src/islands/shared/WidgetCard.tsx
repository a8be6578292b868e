import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { DataTableView } from './DataTableView.tsx';
import { Tabs } from './Tabs.tsx';
import { Takings } from './Takings.tsx';
import type { DataTable } from './dataTable.ts';
import type { Widget } from './useWidgetState.ts';
import type { Fields } from './widgetFields.ts';
import type { WidgetProps } from './widgetFrame.ts';
import css from './WidgetCard.module.css';

interface Props<F extends Fields> extends WidgetProps {
  widget: Widget<F>;
  /** One sentence that says what the present state shows; announced when it changes. */
  takeaway: string;
  /** The same sentence with its formulas set; the plain one when absent. */
  takeawaySet?: ComponentChildren;
  /** ChoiceField, SeveralField, SwitchField, RangeField. */
  controls: ComponentChildren;
  /** Holds what is downloaded: the `<svg>` marked `data-picture`, or those within an element so marked. */
  picture: ComponentChildren;
  table: DataTable;
}

/** The one card that every widget sits in. The island supplies picture, table and words; the card does the rest. */
export function WidgetCard<F extends Fields>({
  frame,
  widget,
  takeaway,
  takeawaySet,
  controls,
  picture,
  table,
  sources,
  limits,
}: Props<F>) {
  const root = useRef<HTMLElement>(null);
  const { id, title, place } = frame;
  return (
    <section
      ref={root}
      class={`${css.card} wide`}
      id={id}
      aria-labelledby={`${id}-title`}
      data-record="widget"
      data-awake={widget.awake}
    >
      <p class={css.title} id={`${id}-title`}>
        {place === 'chapter' ? <a href={frame.page}>{title}</a> : title}
      </p>
      <p class={css.takeaway} role="status">
        {takeawaySet ?? takeaway}
      </p>
      {widget.refused.length > 0 && (
        <ul class={css.refused} aria-label="Settings in the address that could not be used">
          {widget.refused.map(({ key, given, used }) => (
            <li>
              The address says <code>{`${key}=${given}`}</code>, which this widget does not know. Used instead: {used}.
            </li>
          ))}
        </ul>
      )}
      <div class={css.controls} role="group" aria-label={`Settings: ${title}`}>
        {controls}
      </div>
      <Tabs
        id={id}
        panels={{
          picture: { label: 'Picture', content: picture },
          table: { label: 'Table', content: <DataTableView table={table} /> },
          sources: { label: 'Sources', content: sources },
        }}
      />
      <Takings root={root} frame={frame} widget={widget} table={table} takeaway={takeaway} />
      {limits && (
        <details class={css.limits}>
          <summary>Model and limits</summary>
          {limits}
        </details>
      )}
    </section>
  );
}
