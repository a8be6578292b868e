/** Notes on the review that concern one value: symbol and property to the note's address on /notes/. */
const NOTES: Readonly<Record<string, string>> = {
  'Li chargeDensity.4': 'charge-density-of-lithium',
  'Li chargeDensity.6': 'charge-density-of-lithium',
  'Ca volumetricCapacity': 'calcium-capacity',
  'Ca surfaceEnergy': 'calcium-surface-energy',
  'Li crustalAbundance': 'lithium-abundance',
};

/** The note that a value should point to, if there is one. */
export const noteOn = (symbol: string, key: string): string | undefined => NOTES[`${symbol} ${key}`];

export const noteIds: readonly string[] = Object.values(NOTES);
