/** The blocks an author may write in MDX: the complete list. */
export { default as Contrast } from './Contrast.astro';
export { default as DataTable } from './DataTable.astro';
export { default as Dispute } from './Dispute.astro';
export { default as Figure } from './Figure.astro';
export { default as KeyIdea } from './KeyIdea.astro';
export { default as OpenQuestion } from './OpenQuestion.astro';
export { default as Panel } from './Panel.astro';
export { default as Widget } from './Widget.astro';
