/**
 * Words in the notation of the grammar: a list, or one string with commas between the words. `(a|b)` stands for either, `(|a)` for a or nothing, nested as you like: 'exceed(|s|ed|ing)' is four words. A backslash
 * before a bracket or a bar makes it a letter.
 */
export function expandWords(notation: string | string[]): string[] {
  const forms = Array.isArray(notation) ? notation : notation.split(/[,，]/);
  const written = forms
    .map((form) => form.trim().replace(/\s+/g, ' '))
    .filter((form) => form !== '')
    .flatMap((form) => {
      const { variants, end } = alternatives(form, 0);
      if (end < form.length) throw new Error(`'${form}' closes a bracket that was not opened`);
      return variants.map((variant) => variant.replace(/ +/g, ' ').trim());
    });
  return [...new Set(written)];
}

type Read = { variants: string[]; end: number };

/** Reads `a|b|…` from `at` to the bracket that closes it, or to the end. */
function alternatives(form: string, at: number): Read {
  const variants: string[] = [];
  let index = at;
  for (;;) {
    const read = sequence(form, index);
    variants.push(...read.variants);
    if (form[read.end] !== '|') return { variants, end: read.end };
    index = read.end + 1;
  }
}

/** Reads literals and brackets in a row. */
function sequence(form: string, at: number): Read {
  let variants = [''];
  let index = at;
  while (index < form.length && form[index] !== '|' && form[index] !== ')') {
    if (form[index] === '\\') index++;
    let next = [form[index] ?? ''];
    if (form[index] === '(' && form[index - 1] !== '\\') {
      const inner = alternatives(form, index + 1);
      if (form[inner.end] !== ')') throw new Error(`'${form}' opens a bracket that it does not close`);
      next = inner.variants;
      index = inner.end;
    }
    variants = variants.flatMap((start) => next.map((end) => start + end));
    index++;
  }
  return { variants, end: index };
}
