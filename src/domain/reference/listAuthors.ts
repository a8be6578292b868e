interface Authored {
  readonly author: readonly { readonly family: string; readonly given?: string | undefined }[];
  readonly authorsTruncated?: true | undefined;
}

/** Authors as a reference list prints them: all that the review prints, then "et al." where it stops. */
export function listAuthors({ author, authorsTruncated }: Authored): string {
  const names = author.map(({ family, given }) => (given ? `${given} ${family}` : family));
  return names.join(', ') + (authorsTruncated ? ' et al.' : '');
}
