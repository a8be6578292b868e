import type { ComponentChildren } from 'preact';

/** What a widget must know of the place it stands in. Given by the wrapper; the island hands it on to hook and card. */
export interface WidgetFrame {
  /** The widget's id, also its anchor on the page. */
  readonly id: string;
  readonly title: string;
  /** Its own page, absolute: where "link to this state" leads. */
  readonly page: string;
  /** Its page for frames, absolute. */
  readonly embed: string;
  /** In a frame the card leaves out what the host page gives. */
  readonly place: 'chapter' | 'page' | 'embed';
  /** What stands before each key in the address: `<id>.` in a chapter, nothing on its own page. */
  readonly prefix: string;
  /** The author's preset, as a query. */
  readonly preset: string;
}

/** What every island takes: where it stands, and the two texts that the wrapper renders as slots. */
export interface WidgetProps {
  readonly frame: WidgetFrame;
  /** Slot: a list of sources, shown on its tab and written into the CSV. */
  readonly sources?: ComponentChildren;
  /** Slot: model and limits in short. */
  readonly limits?: ComponentChildren;
}
