import { getCollection } from 'astro:content';
import { pageRecord, reviewRecord, type CitablePage, type CslRecord } from '~/citing/cslRecords';
import { site, sitePath } from '~/site';

const book = { title: `${site.name}: ${site.tagline}`, ...site.edition };

/** Every page that can be cited by itself: the book, its chapters, the metals, the data. */
export async function citablePages(origin: URL): Promise<CitablePage[]> {
  const url = (path: string): string => new URL(sitePath(path), origin).href;
  const chapters = (await getCollection('chapters')).map(({ id, data }): CitablePage => ({
    slug: id,
    title: data.title,
    type: 'chapter',
    url: url(`/${id}/`),
    number: data.order,
  }));
  const metals = (await getCollection('metals')).map(({ id, data }): CitablePage => ({
    slug: id,
    title: data.title,
    type: 'chapter',
    url: url(`/metals/${id}/`),
  }));
  return [
    { slug: 'book', title: book.title, type: 'book', url: url('/') },
    ...chapters,
    ...metals,
    { slug: 'data', title: `${site.name}: data`, type: 'dataset', url: url('/data/') },
  ];
}

/** What to cite for a page: the review first, then the page. */
export const recordsOf = (page: CitablePage): [CslRecord, CslRecord] => [
  reviewRecord(site.review),
  pageRecord(page, book, site.review),
];
