import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A pointer that rests or wanders this long on a picture is there on purpose. */
const DWELL_MS = 150;

/**
 * True from the moment the reader turns to an element: a pointer that moves on it, a tap, focus by keyboard.
 * A page that scrolls under a resting pointer is no intent: the pointer's place on the screen stays the same.
 */
export function useIntent(target: RefObject<HTMLElement>): [boolean, () => void] {
  const [wanted, want] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element || wanted) return;
    const stop = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(name: K, heard: (event: HTMLElementEventMap[K]) => void) => {
      element.addEventListener(name, heard, { signal: stop.signal, passive: true });
    };
    let from: { x: number; y: number; at: number } | undefined;
    on('pointerleave', () => (from = undefined));
    on('pointermove', ({ pointerType, screenX: x, screenY: y, timeStamp: at }) => {
      if (pointerType === 'touch') return;
      from ??= { x, y, at };
      if ((x !== from.x || y !== from.y) && at - from.at >= DWELL_MS) want(true);
    });
    on('click', () => want(true));
    on('focusin', ({ target: focused }) => (focused as Element).matches('[data-mark]:focus-visible') && want(true));
    return () => stop.abort();
  }, [wanted]);
  return [wanted, () => want(true)];
}
