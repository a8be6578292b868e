import './search.css';
import { loadBookSearch } from './loadBookSearch';
import { searchDialog, type SearchDialog } from './searchDialog';

let dialog: SearchDialog | undefined;

/** Opens the search over this page; made at the first call. */
export function openSearch(root: string): void {
  dialog ??= searchDialog(root);
  dialog.open();
  warmSearch(root);
}

/** Loads names, titles and engine while the reader types. */
export function warmSearch(root: string): void {
  loadBookSearch(root).catch(() => undefined);
}
