import type { Point } from '../geometry.ts';

/** Size of a frame, and the levels that all four share. */
export const FRAME = { width: 154, counter: 13, separator: 36, anode: 100, height: 128 } as const;

interface Words {
  x: number;
  y: number;
  text: string;
  anchor?: 'start' | 'middle' | 'end';
  /** On the metal, where quiet words would be too faint. */
  onMetal?: boolean;
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

const flat: readonly Point[] = [
  [0, 100],
  [20, 100],
  [38, 100],
  [58, 100],
  [80, 100],
  [100, 100],
  [124, 100],
  [154, 100],
];

export const fresh: Frame = {
  title: 'Fresh',
  surface: flat,
  film: [
    [0, 2],
    [3, 5],
    [6, 7],
  ],
  words: [
    { x: 5, y: 60, text: 'sheath' },
    { x: 5, y: 73, text: 'breaks down' },
    { x: 149, y: 76, text: 'SEI,', anchor: 'end' },
    { x: 149, y: 89, text: 'patchy', anchor: 'end' },
  ],
};

export const firstPlating: Frame = {
  title: 'First plating',
  surface: [
    [0, 96],
    [5, 96],
    [14, 94],
    [26, 98],
    [40, 86],
    [56, 92],
    [68, 96],
    [84, 90],
    [98, 94],
    [112, 84],
    [126, 93],
    [140, 96],
    [149, 93],
    [154, 93],
  ],
  film: [
    [0, 4],
    [5, 9],
    [10, 13],
  ],
  dendrite: [
    [
      [82, 96],
      [80, 80],
      [84, 66],
      [81, 52],
    ],
    [
      [84, 68],
      [93, 60],
    ],
    [
      [80, 82],
      [71, 74],
    ],
  ],
  words: [
    { x: 4, y: 62, text: 'plating,' },
    { x: 4, y: 75, text: 'uneven' },
    { x: 149, y: 72, text: 'dendrite', anchor: 'end' },
  ],
};

export const afterStripping: Frame = {
  title: 'After stripping',
  surface: [
    [0, 98],
    [20, 98],
    [28, 109],
    [42, 110],
    [50, 99],
    [66, 98],
    [84, 98],
    [90, 106],
    [100, 110],
    [110, 105],
    [115, 98],
    [136, 97],
    [154, 98],
  ],
  film: [
    [0, 5],
    [6, 8],
    [10, 12],
  ],
  dead: [
    [
      [60, 76],
      [70, 70],
      [80, 74],
      [83, 83],
      [72, 89],
      [62, 86],
    ],
  ],
  words: [
    { x: 5, y: 62, text: 'stripping' },
    { x: 38, y: 124, text: 'pit', anchor: 'middle', onMetal: true },
    { x: 84, y: 62, text: 'dead metal', anchor: 'middle' },
    { x: 101, y: 124, text: 'crack, bare metal', anchor: 'middle', onMetal: true },
    { x: 149, y: 62, text: 'film', anchor: 'end' },
    { x: 149, y: 75, text: 'dissolves', anchor: 'end' },
  ],
};

export const manyCycles: Frame = {
  title: 'After many cycles',
  surface: [
    [0, 108],
    [5, 108],
    [16, 106],
    [30, 114],
    [46, 108],
    [62, 112],
    [80, 106],
    [96, 113],
    [112, 108],
    [130, 114],
    [149, 110],
    [154, 110],
  ],
  film: [[0, 11]],
  thick: true,
  dendrite: [
    [
      [98, 112],
      [95, 92],
      [100, 74],
      [96, 56],
      [99, 36],
      [97, 15],
    ],
    [
      [100, 76],
      [109, 66],
    ],
    [
      [96, 59],
      [87, 51],
    ],
    [
      [95, 92],
      [85, 83],
    ],
  ],
  dead: [
    [
      [10, 84],
      [20, 79],
      [27, 86],
      [20, 93],
      [12, 91],
    ],
    [
      [42, 87],
      [51, 79],
      [62, 84],
      [59, 93],
      [47, 94],
    ],
    [
      [122, 82],
      [133, 76],
      [142, 83],
      [136, 92],
      [124, 91],
    ],
  ],
  words: [
    { x: 149, y: 56, text: 'short', anchor: 'end' },
    { x: 149, y: 69, text: 'circuit', anchor: 'end' },
    { x: 5, y: 71, text: 'dead metal' },
    { x: 8, y: 26, text: 'gas, little liquid' },
    { x: 5, y: 124.5, text: 'thick film', onMetal: true },
  ],
};
