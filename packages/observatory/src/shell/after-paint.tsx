import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Shows its children a frame later than what stands before them: while a slider moves, what the eye is on is drawn first, and
 * what lies below the fold only when the hand rests.
 */
export function AfterPaint({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<ComponentChildren>(null);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setShown(children));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [children]);
  return <>{shown}</>;
}
