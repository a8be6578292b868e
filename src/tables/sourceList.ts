import type { Source } from './elementFacts.ts';

/** Collects the sources of a table and numbers each once, in the order in which they are first met. */
export class SourceList {
  readonly #sources: Source[] = [];

  /** The number of a source, from 1. Two records of one work count as one. */
  numberOf(source: Source): number {
    const known = this.#sources.findIndex(({ citation }) => citation === source.citation);
    return known >= 0 ? known + 1 : this.#sources.push(source);
  }

  get all(): readonly Source[] {
    return this.#sources;
  }
}
