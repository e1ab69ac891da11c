import { raw } from 'hono/html';
import { html, type Markup } from './markup.js';
import { type ReportSubject, told } from './report-subject.js';
import { dataSection } from './sections/data-section.js';
import { decompositionSection } from './sections/decomposition-section.js';
import { firmnessSection } from './sections/firmness-section.js';
import { gapsSection } from './sections/gaps-section.js';
import { makingsSection } from './sections/makings-section.js';
import { methodsSection } from './sections/methods-section.js';
import { obstaclesSection } from './sections/obstacles-section.js';
import { overTimeSection } from './sections/over-time-section.js';
import { rankingSection } from './sections/ranking-section.js';
import { rerunSection } from './sections/rerun-section.js';
import { structureSection } from './sections/structure-section.js';
import { summary, titleOf } from './sections/summary.js';
import { STYLE } from './style.js';

/**
 * An index as one HTML file that needs nothing else: what was found, how firm it is, what it is made of, every step, every cell
 * that was filled in, the formulas with their sources, and all that is needed to compute it again. The same subject gives
 * the same bytes: no clock is read.
 */
export function indexReport(subject: ReportSubject): string {
  const whole = told(subject);
  const { say, version } = whole;
  const title = titleOf(subject.definition, subject.language);
  const chapters: [id: string, heading: string, Markup | false][] = [
    ['ranking', say.ranking, rankingSection(whole)],
    ['firmness', say.firmness, firmnessSection(whole)],
    ['decomposition', say.decomposition, decompositionSection(whole)],
    ['obstacles', say.obstacles, obstaclesSection(whole)],
    ['gaps', say.gaps, gapsSection(whole)],
    ['over-time', say.overTime, overTimeSection(whole)],
    ['makings', say.makings, makingsSection(whole)],
    ['data', say.data, dataSection(whole)],
    ['structure', say.structure, structureSection(whole)],
    ['methods', say.methods, methodsSection(whole)],
    ['rerun', say.rerun, rerunSection(whole)],
  ];
  const present = chapters.filter(([, , section]) => section);
  return String(html`<!doctype html>
<html lang="${say.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="xinzhi ${version}"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body><main>${summary(whole)}
<nav aria-label="${say.contents}"><ul>${present.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
${present.map(([, , section]) => section)}</main></body></html>
`);
}
