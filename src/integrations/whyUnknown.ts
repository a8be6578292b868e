import { didYouMean } from '../domain/text/nearest.ts';
import type { Names } from './contentFiles.ts';
import type { KnownIds } from './knownIds-fs.ts';

/** Why nothing is called so, with the nearest name that something has; undefined when all is well. */
export function whyUnknown(names: Names, id: string, known: KnownIds, ownPage: string): string | undefined {
  switch (names) {
    case 'reference':
      return missing('reference', id, known.references);
    case 'term':
      return missing('term', id, known.terms);
    case 'figure':
      return missing('figure', id, known.figures);
    case 'chapter':
      return missing('chapter', id, known.objectives.keys());
    case 'objective':
      return missing('learning objective', id, known.objectives.get(ownPage) ?? []);
    case 'ownPlace':
      return whyNoPlace(id.includes('#') ? id : `${ownPage}#${id}`, known);
    case 'place':
      return whyNoPlace(id, known);
  }
}

function whyNoPlace(place: string, { places }: KnownIds): string | undefined {
  const [page = '', anchor] = place.split('#');
  const ids = places.get(page);
  if (ids === undefined) return missing('page', page, places.keys());
  return anchor === undefined ? undefined : missing(`place on ${page}`, anchor, ids);
}

function missing(what: string, id: string, valid: Iterable<string>): string | undefined {
  const all = new Set(valid);
  return all.has(id) ? undefined : `no ${what} has the id "${id}".${didYouMean(id, all)}`;
}
