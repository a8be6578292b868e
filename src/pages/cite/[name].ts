import type { APIRoute } from 'astro';
import { CITATION_FORMATS, citationFile, type CitationFormat } from '~/citing/formatCitations';
import { citablePages, recordsOf } from '~/components/citablePages';

const FORMATS = Object.keys(CITATION_FORMATS) as CitationFormat[];

interface Props {
  readonly text: string;
  readonly format: CitationFormat;
}

export async function getStaticPaths() {
  const pages = await citablePages(new URL(import.meta.env.SITE));
  return pages.flatMap((page) =>
    FORMATS.map((format) => ({
      params: { name: `${page.slug}.${format}` },
      props: { text: citationFile(recordsOf(page), format), format } satisfies Props,
    })),
  );
}

/** `/cite/deposition.bib`: the review and the page, for a reference manager. */
export const GET: APIRoute<Props> = ({ props: { text, format } }) =>
  new Response(text, { headers: { 'Content-Type': `${CITATION_FORMATS[format]}; charset=utf-8` } });
