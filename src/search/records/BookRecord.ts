import type { RecordKind } from './recordKinds.ts';

/** A paragraph, list item, table row or caption of a record: its text and, where it has one, its own id. */
export interface Block {
  readonly id: string | undefined;
  readonly text: string;
}

/** Something that a search can lead to. */
export interface BookRecord {
  /** From the book's front page, without base path: `/deposition/#sands-time`. */
  readonly url: string;
  /** As shown in the list of results. */
  readonly title: string;
  readonly kind: RecordKind;
  /** The page's address and title. */
  readonly page: { readonly path: string; readonly title: string };
  /** Title of the section that a subsection belongs to. */
  readonly parent: string | undefined;
  readonly blocks: readonly Block[];
  /** Ids of glossary terms that the page explains here, where it first uses them. */
  readonly explains: readonly string[];
  /** Symbols of metals that the page itself files the record under. */
  readonly metals: readonly string[];
}
