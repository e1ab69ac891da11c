import type { Page } from 'playwright-core';

/** What an audit of a page found; an empty list is a pass. */
export type Fault = { rule: string; where: string; told: string };

/**
 * Checks of WCAG 2.2 AA that a program can make: contrast of text (1.4.3), names of controls and pictures (1.1.1, 4.1.2),
 * unique ids, one h1 and no skipped levels of headings (1.3.1), the language of the page (3.1.1), size of targets (2.5.8).
 */
export function audit(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const faults: { rule: string; where: string; told: string }[] = [];
    const visible = (element: Element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && style.display !== 'none';
    };
    const where = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const report = (rule: string, element: Element, told: string) => faults.push({ rule, where: where(element), told });

    type Colour = [number, number, number, number];
    const colour = (text: string): Colour => {
      const numbers = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1];
    };
    const over = (top: Colour, under: Colour): Colour =>
      [0, 1, 2].map((i) => top[i]! * top[3] + under[i]! * (1 - top[3])).concat(1) as Colour;
    const luminance = ([r, g, b]: Colour) => {
      const [x, y, z] = [r, g, b].map((channel) => {
        const c = channel / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (a: Colour, b: Colour) => {
      const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const ground = colour(getComputedStyle(at).backgroundColor);
        if (ground[3] > 0) layers.push(ground);
        if (ground[3] === 1) break;
      }
      return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1] as Colour);
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || seen.has(element) || !node.textContent?.trim() || !visible(element)) continue;
      seen.add(element);
      if (element.closest('[disabled], [aria-hidden="true"], .hidden, .hidden-words, title, option, noscript'))
        continue;
      const style = getComputedStyle(element);
      const drawn = element instanceof SVGElement;
      // A tile's text stands on the tile.
      const beneath = drawn ? element.closest('.tile')?.querySelector(':scope > rect') : null;
      const ground = beneath ? colour(getComputedStyle(beneath).fill) : groundOf(element);
      const ratio = contrast(over(colour(drawn ? style.fill : style.color), ground), ground);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (large ? 3 : 4.5) - 0.01) report('contrast', element, ratio.toFixed(2));
    }

    const nameOf = (element: Element): string => {
      const labelled = element.getAttribute('aria-labelledby');
      if (labelled)
        return labelled
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ');
      const own = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
      if (own) return own;
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
        return [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
      return element.textContent ?? '';
    };
    for (const element of document.querySelectorAll(
      'a[href], button, input:not([hidden]), select, summary, [role="button"], [role="img"], [role="grid"], [role="dialog"], [tabindex="0"]',
    ))
      if (visible(element) && !nameOf(element).trim()) report('name', element, element.outerHTML.slice(0, 100));
    for (const element of document.querySelectorAll('img:not([alt])'))
      report('alt', element, element.outerHTML.slice(0, 100));
    for (const element of document.querySelectorAll('button, select, input[type="checkbox"], summary')) {
      const box = element.getBoundingClientRect();
      if (visible(element) && !element.closest('label') && (box.width < 20 || box.height < 20))
        report('target', element, `${Math.round(box.width)} × ${Math.round(box.height)}`);
    }

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i)))
      faults.push({ rule: 'id', where: id, told: 'twice' });
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
      .filter(visible)
      .map((heading) => ({ heading, level: Number(heading.tagName[1]) }));
    if (levels.filter(({ level }) => level === 1).length !== 1)
      faults.push({ rule: 'headings', where: location.pathname, told: 'not exactly one h1' });
    levels.forEach(({ heading, level }, i) => {
      if (i > 0 && level > levels[i - 1]!.level + 1)
        report('headings', heading, `h${level} after h${levels[i - 1]!.level}`);
    });
    if (!document.documentElement.lang) faults.push({ rule: 'language', where: 'html', told: 'none' });
    return faults;
  });
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
