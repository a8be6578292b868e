import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { renderInline } from '~/markdown/renderInline';

/** Text with the book's inline words as plain characters, for places that take no markup: `:chem[Li^+]` → `Li+`. */
export const plainInline = (text: string): string => toString(fromHtml(renderInline(text), { fragment: true })).trim();
