import { type PointerEvent, useCallback } from 'react';

/** Drags a column's edge; the width follows the pointer, and a drag of the column itself does not start. */
export function useResize(width: number, onResize: (width: number) => void) {
  return useCallback(
    (event: PointerEvent<HTMLElement>) => {
      event.preventDefault();
      event.stopPropagation();
      const grip = event.currentTarget;
      const from = event.clientX;
      grip.setPointerCapture(event.pointerId);
      const move = (next: globalThis.PointerEvent) => onResize(Math.max(48, width + next.clientX - from));
      const stop = () => {
        grip.removeEventListener('pointermove', move);
        grip.removeEventListener('pointerup', stop);
        grip.removeEventListener('pointercancel', stop);
      };
      grip.addEventListener('pointermove', move);
      grip.addEventListener('pointerup', stop);
      grip.addEventListener('pointercancel', stop);
    },
    [width, onResize],
  );
}
