import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslRecord } from './cslRecords.ts';

/** Endings of citation files, with their media types. */
export const CITATION_FORMATS = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** A work as a line of text, in the style of the APA. */
export function citationText(record: CslRecord): string {
  return new Cite([record]).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim();
}

/** Works as the content of a file for a reference manager, in the order given. */
export function citationFile(records: readonly CslRecord[], format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`;
  const cite = new Cite(records);
  if (format === 'bib') return cite.format('bibtex', { format: 'text' });
  // The plug-in breaks values after 70 characters, inside words; reference managers read the break as a space.
  return `${cite.format('ris', { format: 'text' }).replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')}\n`;
}
