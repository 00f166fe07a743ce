import { type KeyboardEvent, useRef } from 'react';

/**
 * Tells a choice made with an arrow key from any other. Arrow keys choose everything that they pass over, and what was
 * only passed over is no mark.
 */
export const usePassing = () => {
  const passing = useRef(false);
  return {
    isPassing: (): boolean => passing.current,
    watch: {
      onKeyDownCapture: ({ key }: KeyboardEvent): void => {
        passing.current = key.startsWith('Arrow');
      },
      onPointerDownCapture: (): void => {
        passing.current = false;
      },
    },
  };
};
