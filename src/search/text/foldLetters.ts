const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Nothing to do: most words are like this. */
const PLAIN = /^[ -_a-~]*$/;

/** One form for the many shapes of a character, case kept: compatibility forms, dashes, minus signs and quotes. */
export function plainCharacters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„″]/g, '"');
}

/** Lower-case ASCII for anything in a Latin or Greek script: `Jäckle` → `jackle`, `Groß` → `gross`, `α` → `alpha`, `µm` → `um`. */
export function foldLetters(text: string): string {
  return plainCharacters(text)
    .replace(/Ω/g, 'ohm')
    .toLowerCase()
    .replace(/μ(?=[a-z])/g, 'u')
    .replace(/[α-ω]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
