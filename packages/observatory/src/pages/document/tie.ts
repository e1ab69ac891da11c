/** Hover or focus on a source, a cue or a content lights up the other two: by attribute, so that nothing is drawn anew. */
export function tieOnHover(root: HTMLElement): () => void {
  let tied: Element[] = [];
  const untie = () => {
    for (const element of tied) element.removeAttribute('data-tied');
    tied = [];
  };
  const tie = (event: Event) => {
    const on = (event.target as Element).closest('[data-statement]');
    untie();
    if (!on) return;
    // The innermost statement is the last in the list: a quotation within a report ties to its own speaker.
    const index = on.getAttribute('data-statement')!.split(' ').at(-1)!;
    tied = [...root.querySelectorAll(`[data-statement~="${CSS.escape(index)}"]`)];
    for (const element of tied) element.setAttribute('data-tied', '');
  };
  const pairs = [
    ['pointerover', tie],
    ['focusin', tie],
    ['pointerleave', untie],
    ['focusout', untie],
  ] as const;
  for (const [name, listener] of pairs) root.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of pairs) root.removeEventListener(name, listener);
  };
}
