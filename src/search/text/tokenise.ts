import { foldLetters, plainCharacters } from './foldLetters.ts';
import { readUnit } from './readUnit.ts';
import { stem } from './stem.ts';

export type TokenKind = 'word' | 'number' | 'unit' | 'formula' | 'plane' | 'doi';

/** A piece of text that can be looked for. Index, query, snippet and highlight all cut text with the same knife. */
export interface Token {
  readonly kind: TokenKind;
  /** What two spellings of the same thing share. */
  readonly key: string;
  /** A word in lower-case ASCII, before its ending is taken off. */
  readonly word: string;
  /** As written, without the punctuation around it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /^[~≈<>≥≤±+-]*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)%?$/;
const GLUED_UNIT = /^([~≈<>≥≤±+-]*\d+(?:\.\d+)?)([a-zA-Zµμ].*)$/;
const PLANE = /^[({<]?([0-4]{3}|000[12]|1[01][12]0)[)}>]?$/;
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,}\/\S+?)[.,;)]*$/i;
const SEPARATOR = /[/–—−·=:;,|&→≡"“”«»…?!*]+|[-‐‑](?=[\p{L}\p{N}[({])/u;

/** Cuts text into tokens, in order. Positions are offsets in `text`. */
export function tokenise(text: string): Token[] {
  const chunks = [...text.matchAll(/\S+/gu)].map((match) => ({ raw: match[0], start: match.index }));
  const tokens: Token[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const { raw, start } = chunks[index] ?? { raw: '', start: 0 };
    const unit = readUnit(chunks.slice(index, index + 5).map((chunk) => chunk.raw));
    const last = unit && chunks[index + unit.words - 1];
    if (unit && last) {
      const opening = /^[([]*/.exec(raw)?.[0].length ?? 0;
      const closing = /[)\],.;:?!]*$/.exec(last.raw)?.[0].length ?? 0;
      tokens.push(token('unit', unit.key, text, start + opening, last.start + last.raw.length - closing));
      index += unit.words - 1;
    } else if (/^\d{3}$/.test(raw) && text[start - 1] === '\u202f' && tokens.at(-1)?.kind === 'number') {
      // Thin spaces group the digits of a long number.
      const head = tokens.pop();
      if (head) tokens.push(token('number', head.key + raw, text, head.start, start + raw.length));
    } else tokens.push(...cutChunk(raw, start, text));
  }
  return tokens;
}

function cutChunk(raw: string, start: number, text: string): Token[] {
  const doi = DOI.exec(raw)?.[1];
  if (doi) return [token('doi', alphanumeric(foldLetters(doi)), text, start, start + raw.length)];
  const whole = trimmed(raw, start);
  if (/^0/.test(whole.raw) && PLANE.test(whole.raw)) return pieceToken(whole.raw, whole.start, text);
  const number = NUMBER.exec(plainCharacters(whole.raw))?.[1];
  if (number) return [token('number', number.replace(/,/g, ''), text, whole.start, whole.start + whole.raw.length)];
  const glued = GLUED_UNIT.exec(whole.raw);
  if (glued?.[1] && glued[2] && readUnit([glued[2]])) {
    const unitStart = whole.start + glued[1].length;
    return [
      ...cutChunk(glued[1], whole.start, text),
      token('unit', readUnit([glued[2]])?.key ?? '', text, unitStart, unitStart + glued[2].length),
    ];
  }
  return pieces(raw, start).flatMap((piece) => pieceToken(piece.raw, piece.start, text));
}

interface Piece {
  readonly raw: string;
  readonly start: number;
}

function pieces(raw: string, start: number): Piece[] {
  const found: Piece[] = [];
  let rest = raw;
  let at = start;
  while (rest !== '') {
    const match = SEPARATOR.exec(rest);
    const length = match ? match.index : rest.length;
    if (length > 0) found.push(trimmed(rest.slice(0, length), at));
    const next = match ? length + match[0].length : length;
    rest = rest.slice(next);
    at += next;
  }
  return found;
}

/** Takes off quotes, full stops and brackets that do not belong to what they surround; keeps `Mg(TFSI)2`, `(110)`, `[EMIm]Cl`. */
function trimmed(raw: string, start: number): Piece {
  const lead = /^["'“”‘’.…]+/.exec(raw)?.[0].length ?? 0;
  let piece = raw.slice(lead).replace(/["'“”‘’.,;:…?!]+$/, '');
  let at = start + lead;
  for (;;) {
    const first = piece[0] ?? '';
    const last = piece.at(-1) ?? '';
    if (PLANE.test(piece)) break;
    if ('([{<⟨'.includes(first) && first !== '' && isLoose(piece, 0)) {
      piece = piece.slice(1);
      at += 1;
    } else if (')]}>⟩'.includes(last) && last !== '' && isLoose(piece, piece.length - 1)) piece = piece.slice(0, -1);
    else break;
  }
  return { raw: piece.replace(/["'“”‘’.,]+$/, ''), start: at };
}

/** Whether the bracket at `index` has no partner, or its partner is the other end of the piece. */
function isLoose(piece: string, index: number): boolean {
  let depth = 0;
  const opening = index === 0;
  for (let step = 0; step < piece.length; step++) {
    const at = opening ? step : piece.length - 1 - step;
    const character = piece[at] ?? '';
    if ('([{<⟨'.includes(character)) depth += opening ? 1 : -1;
    if (')]}>⟩'.includes(character)) depth += opening ? -1 : 1;
    if (depth === 0) return step === piece.length - 1;
  }
  return true;
}

function pieceToken(raw: string, start: number, text: string): Token[] {
  const plain = plainCharacters(raw)
    .replace(/'s$/i, '')
    .replace(/[\^_'\\]/g, '');
  const end = start + raw.length;
  const plane = PLANE.exec(plain);
  if (plane?.[1] && (plain !== plane[1] || plain.startsWith('0')))
    return [token('plane', `(${plane[1]})`, text, start, end)];
  const number = NUMBER.exec(plain)?.[1];
  if (number) return [token('number', number.replace(/,/g, ''), text, start, end)];
  const ion = /^\{?([A-Z][a-z]?|[a-z]{1,2})\{?(?:\d?\+|\+\d?|\+\+)\}?$/.exec(plain)?.[1];
  if (ion) return [token('formula', `${ion.toLowerCase()}+`, text, start, end)];
  const key = alphanumeric(foldLetters(plain));
  if (key === '') return [];
  const isFormula = /\d/.test(key) ? /[a-z]/.test(key) : /[([{]/.test(plain) && /[A-Z]/.test(plain);
  if (isFormula) return [token('formula', key, text, start, end)];
  if (/^\d+$/.test(key)) return [token('number', key, text, start, end)];
  return [{ kind: 'word', key: stem(key), word: key, raw: plain, start, end }];
}

function token(kind: TokenKind, key: string, text: string, start: number, end: number): Token {
  return { kind, key, word: key, raw: text.slice(start, end), start, end };
}

function alphanumeric(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
