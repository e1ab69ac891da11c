import { useEffect } from 'preact/hooks';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** Rows that `j` and `k` walk through carry this attribute. */
export const ROW = 'data-row';

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`[${ROW}]`)];
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))]!;
  const focusable = next.matches('a, button, [tabindex]')
    ? next
    : next.querySelector<HTMLElement>('a, button, [tabindex]');
  focusable?.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** `/` goes to the search, `j` and `k` walk the rows, `Enter` opens (as it does by itself), `Esc` goes back. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
      if (event.key === '/') {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('.search-input')];
        (boxes.find((box) => box.matches('.main-search')) ?? boxes[0])?.focus();
      } else if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      else if (event.key === 'Escape' && history.state?.key) history.back();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
