import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/use-language.js';
import { type Table, toCsv } from './export/csv.js';
import { type Caption, toPng, toSvg } from './export/drawing.js';
import { fileName, save } from './export/save.js';

export type ChartMenuProps = {
  caption: Caption;
  drawing: () => SVGSVGElement | null;
  table: Table;
  method: string[];
  asTable: boolean;
  onTable: () => void;
};

/** One menu under every chart: the figures, the drawing, the table, and how it was computed. */
export function ChartMenu({ caption, drawing, table, method, asTable, onTable }: ChartMenuProps) {
  const { say } = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !current.contains(event.target as Node)) {
        current.open = false;
        if (event instanceof KeyboardEvent) {
          event.stopPropagation();
          current.querySelector('summary')?.focus();
        }
      }
    };
    document.addEventListener('pointerdown', close);
    menu.current?.addEventListener('keydown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);

  const saveSvg = () => {
    const svg = drawing();
    if (svg) save(fileName(caption.title, 'svg'), new Blob([toSvg(svg, caption).text], { type: 'image/svg+xml' }));
  };
  const savePng = async () => {
    const svg = drawing();
    if (!svg) return;
    try {
      save(fileName(caption.title, 'png'), await toPng(svg, caption));
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <details class="chart-menu" ref={menu}>
      <summary>{say('chart.menu')}</summary>
      <div class="menu-panel">
        <div class="menu-buttons">
          <button
            type="button"
            onClick={() => save(fileName(caption.title, 'csv'), new Blob([toCsv(table)], { type: 'text/csv' }))}
          >
            CSV
          </button>
          <button type="button" onClick={saveSvg} disabled={asTable}>
            SVG
          </button>
          <button type="button" onClick={savePng} disabled={asTable}>
            PNG
          </button>
          <button type="button" onClick={onTable} aria-pressed={asTable}>
            {say(asTable ? 'chart.asChart' : 'chart.asTable')}
          </button>
        </div>
        {failure && <p role="alert">{failure}</p>}
        <p class="menu-title">{say('chart.method')}</p>
        {method.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="source">{caption.source}</p>
      </div>
    </details>
  );
}
