import stylesheet from './search.css?url&no-inline';
import { loadBookSearch } from './loadBookSearch';
import { loadStyles } from './loadStyles';
import { searchDialog, type SearchDialog } from './searchDialog';

let dialog: SearchDialog | undefined;

/** Opens the search over this page; made at the first call. */
export async function openSearch(root: string): Promise<void> {
  warmSearch(root);
  await loadStyles(stylesheet);
  dialog ??= searchDialog(root);
  dialog.open();
}

/** Loads names, titles, engine and looks before they are needed. */
export function warmSearch(root: string): void {
  loadBookSearch(root).catch(() => undefined);
  void loadStyles(stylesheet);
}
