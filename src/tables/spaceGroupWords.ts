/** A space group in mathematics: an overbar for the minus sign before a digit, the screw axis lowered. `Im-3m` → `$Im\\bar{3}m$`. */
export const spaceGroupWords = (plain: string): string => `$${plain.replace(/-(\d)/, '\\bar{$1}')}$`;
