/** One of several options, shown as radio buttons. The keys are what the address says. */
export interface ChoiceField<T extends string = string> {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  readonly initial: NoInfer<T>;
}

/** Any set of options, shown as check boxes. Order is the order of `options`, whatever the reader's order. */
export interface SeveralField<T extends string = string> {
  readonly kind: 'several';
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  readonly initial: readonly NoInfer<T>[];
  /** Fewest options that may be chosen; 0 when absent. */
  readonly atLeast?: number;
}

/** On or off. */
export interface FlagField {
  readonly kind: 'flag';
  readonly label: string;
  readonly initial: boolean;
}

/** A number with its unit, as the reader sees it (not SI); a box and a slider. */
export interface NumberField {
  readonly kind: 'number';
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Step of the slider and the box; on a `log` slider the step of the box alone. */
  readonly step: number;
  readonly initial: number;
  /** How the slider travels; linear when absent. `log` needs min > 0. */
  readonly travel?: 'linear' | 'log';
}

export type Field = ChoiceField | SeveralField | FlagField | NumberField;

/** All inputs of a widget by the key that stands in the address: short, lower-case, never renamed without a migration. */
export type Fields = Readonly<Record<string, Field>>;

export type ValueOf<F> =
  F extends ChoiceField<infer T>
    ? T
    : F extends SeveralField<infer T>
      ? readonly T[]
      : F extends FlagField
        ? boolean
        : F extends NumberField
          ? number
          : never;

/** What the reader has set: one value a field, and nothing derived. */
export type StateOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

export const choice = <T extends string>(field: Omit<ChoiceField<T>, 'kind'>): ChoiceField<T> => ({
  kind: 'choice',
  ...field,
});
export const several = <T extends string>(field: Omit<SeveralField<T>, 'kind'>): SeveralField<T> => ({
  kind: 'several',
  ...field,
});
export const flag = (field: Omit<FlagField, 'kind'>): FlagField => ({ kind: 'flag', ...field });
export const number = (field: Omit<NumberField, 'kind'>): NumberField => ({ kind: 'number', ...field });
