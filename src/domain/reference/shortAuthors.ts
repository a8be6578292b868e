interface Authored {
  readonly author: readonly { readonly family: string }[];
  readonly authorsTruncated?: true | undefined;
}

/** "Bai et al.", "Wood and Dasgupta", "Aurbach": how a work is named in running text and margins. */
export function shortAuthors({ author, authorsTruncated }: Authored): string {
  const [first, second] = author.map(({ family }) => family);
  if (first === undefined) return '';
  if (author.length > 2 || authorsTruncated) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}
