import type { Point } from '../geometry.ts';

/** Size of a frame, and the levels that all four share. */
export const FRAME = { width: 154, counter: 13, separator: 36, anode: 100, height: 128 } as const;

interface Words {
  x: number;
  y: number;
  text: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Where the leader ends, when the words need one. */
  at?: Point;
}

/** One state of the cell, as data. */
export interface Frame {
  title: string;
  /** Outline of the anode from left to right. */
  surface: readonly Point[];
  /** Stretches of that outline that a film covers, by the numbers of their points. */
  film: readonly (readonly [from: number, to: number])[];
  thick?: boolean;
  /** Branches of metal that stand on the anode. */
  dendrite?: readonly (readonly Point[])[];
  /** Pieces of metal that have lost their contact. */
  dead?: readonly (readonly Point[])[];
  words: readonly Words[];
}

const flat: readonly Point[] = [[0, 100], [20, 100], [38, 100], [58, 100], [80, 100], [100, 100], [124, 100], [154, 100]];

export const fresh: Frame = {
  title: 'Fresh',
  surface: flat,
  film: [[0, 2], [3, 5], [6, 7]],
  words: [
    { x: 4, y: 64, text: 'sheath', anchor: 'start' },
    { x: 4, y: 77, text: 'breaks down' },
    { x: 148, y: 72, text: 'SEI, patchy', anchor: 'end', at: [138, 93] },
  ],
};

export const firstPlating: Frame = {
  title: 'First plating',
  surface: [[0, 98], [14, 94], [26, 98], [40, 86], [56, 92], [68, 96], [84, 90], [98, 94], [112, 84], [126, 93], [140, 96], [154, 92]],
  film: [[0, 3], [4, 8], [9, 11]],
  dendrite: [[[82, 96], [80, 80], [84, 66], [81, 52]], [[84, 68], [93, 60]], [[80, 82], [71, 74]]],
  words: [
    { x: 4, y: 62, text: 'plating,' },
    { x: 4, y: 75, text: 'uneven' },
    { x: 150, y: 64, text: 'dendrite', anchor: 'end', at: [88, 60] },
  ],
};

export const afterStripping: Frame = {
  title: 'After stripping',
  surface: [[0, 100], [14, 100], [22, 112], [34, 113], [42, 101], [60, 100], [78, 101], [84, 108], [100, 112], [110, 106], [118, 100], [136, 100], [154, 100]],
  film: [[0, 5], [6, 8], [10, 12]],
  dead: [[[56, 72], [66, 64], [78, 68], [82, 78], [70, 84], [58, 81]]],
  words: [
    { x: 4, y: 74, text: 'pit', at: [27, 104] },
    { x: 66, y: 58, text: 'dead metal', anchor: 'middle' },
    { x: 150, y: 80, text: 'crack', anchor: 'end', at: [106, 106] },
  ],
};

export const manyCycles: Frame = {
  title: 'After many cycles',
  surface: [[0, 110], [16, 106], [30, 114], [46, 108], [62, 112], [80, 106], [96, 113], [112, 108], [130, 114], [154, 109]],
  film: [[0, 9]],
  thick: true,
  dendrite: [[[100, 112], [97, 92], [102, 74], [98, 56], [101, 36], [99, 14]], [[102, 76], [112, 66]], [[98, 58], [89, 50]], [[97, 92], [87, 84]]],
  dead: [[[22, 86], [32, 80], [40, 86], [36, 94], [25, 94]], [[52, 92], [60, 86], [70, 92], [64, 99]], [[118, 88], [130, 82], [138, 90], [130, 98], [120, 96]]],
  words: [
    { x: 150, y: 62, text: 'short circuit', anchor: 'end' },
    { x: 4, y: 74, text: 'dead metal' },
    { x: 36, y: 29, text: 'gas' },
  ],
};
