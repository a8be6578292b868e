import type { SearchOutcome } from '~/search/plan/searchBook';

/** The count, in words that a screen reader can say without the list. */
export function announce({ ranked, plan, rung }: SearchOutcome): string {
  const count =
    ranked.length === 0 ? 'No results' : ranked.length === 1 ? '1 result' : `${String(ranked.length)} results`;
  const corrected = plan.corrections.length > 0 ? ` for ${plan.corrected.trim()}` : '';
  return `${count}${corrected}${rung === 'titles' ? ', from titles only' : ''}.`;
}
