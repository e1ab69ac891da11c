import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AtAddress, useNavigation } from '../routing/navigation.js';

type AfterPaintProps = {
  /** More is on its way: what is shown stays until it has come. */
  wait: boolean;
  children: ComponentChildren;
};

/**
 * Shows its children a frame later than what stands before them: while a slider moves, what the eye is on is drawn first, and
 * what lies below the fold only when the hand rests.
 */
export function AfterPaint({ wait, children }: AfterPaintProps) {
  const { address } = useNavigation();
  const [shown, setShown] = useState<{ address: typeof address; children: ComponentChildren }>({
    address,
    children: null,
  });
  useEffect(() => {
    if (wait) return;
    let later: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setShown({ address, children }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [wait, children, address]);
  return <AtAddress address={shown.address}>{shown.children}</AtAddress>;
}
