import { getEntry, render } from 'astro:content';

/** A place in the book as a reader would name it. */
export interface PlaceName {
  readonly chapter: string;
  readonly section: string;
}

/**
 * Chapter and section of `deposition#texture`, the section by its heading up to the colon.
 * @throws Error when there is no such chapter or the chapter has no such section
 */
export async function placeName(place: string): Promise<PlaceName> {
  const [slug = '', id] = place.split('#');
  const chapter = await getEntry('chapters', slug);
  if (!chapter) throw new Error(`"${place}": no chapter is named "${slug}".`);
  const { headings } = await render(chapter);
  const heading = headings.find((candidate) => candidate.slug === id);
  if (!heading) throw new Error(`"${place}": the chapter has no section "${String(id)}".`);
  const section = heading.text.replace(/\s*#$/, '').replace(/:.*$/, '');
  return { chapter: chapter.data.title, section };
}
