/** What a result can be, with its name for readers, in the order of the filter. */
export const recordKinds = {
  section: 'Section',
  page: 'Page',
  figure: 'Figure',
  table: 'Table',
  widget: 'Widget',
  term: 'Glossary',
  question: 'Question',
  note: 'Note on the review',
  reference: 'Reference',
} as const;

export type RecordKind = keyof typeof recordKinds;
export const kindNames = Object.keys(recordKinds) as RecordKind[];

export function isRecordKind(text: string): text is RecordKind {
  return text in recordKinds;
}
