import type { ComponentChildren } from 'preact';

export interface DrawingProps {
  /** Accessible name: what the picture shows, in one sentence. */
  label: string;
}

interface PanelProps extends DrawingProps {
  width?: number;
  height: number;
  children: ComponentChildren;
}

/** The sheet that every drawing stands on. As an image it has one name; the words inside are not read twice. */
export function Panel({ label, width = 320, height, children }: PanelProps) {
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}
