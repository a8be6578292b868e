import type { WidgetFrame } from './widgetFrame.ts';

/** Tall enough for a card on a phone; a host that listens to the frame's messages does better. */
const FALLBACK_HEIGHT = 760;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** HTML that shows a widget's state in another page: no script, a height that fits, a title for screen readers. */
export function embedSnippet({ embed, title }: Pick<WidgetFrame, 'embed' | 'title'>, query: string): string {
  return [
    `<iframe src="${escape(embed + query)}"`,
    `  title="${escape(title)}: Anodes in Contrast"`,
    `  width="100%" height="${String(FALLBACK_HEIGHT)}" loading="lazy"`,
    '  allow="clipboard-write" style="border:0"></iframe>',
  ].join('\n');
}
