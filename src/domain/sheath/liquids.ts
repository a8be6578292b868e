/** The nine kinds of electrolyte that the solvation chapter names; the keys stand in addresses. */
export const LIQUIDS = {
  ordinary: 'ordinary',
  hce: 'high-concentration',
  lhce: 'localized high-concentration',
  weak: 'weakly solvating',
  strong: 'strongly solvating',
  wip: 'weakly ion-pairing',
  chloride: 'chloride complex',
  il: 'ionic liquid',
  melt: 'molten salt',
} as const;
export type LiquidKind = keyof typeof LIQUIDS;
