import type { ComponentChildren } from 'preact';
import type { DrawingProps } from '../Panel.tsx';

/** Size of every vignette. */
export const VIGNETTE = { width: 320, height: 110, ground: 92 } as const;

/** The sheet of a vignette; without a label it is ornament and silent. */
export function Vignette({ label, children }: DrawingProps & { children: ComponentChildren }) {
  const speech = label === '' ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg class="drawing" viewBox={`0 0 ${VIGNETTE.width} ${VIGNETTE.height}`} {...speech}>
      {children}
    </svg>
  );
}

/** The metal that things stand on. */
export function Ground() {
  return <path d={`M.8 ${VIGNETTE.ground}H319.2v9H.8z`} class="metal" />;
}
