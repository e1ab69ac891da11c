/** npm run index:report: writes the numbers of docs/index.md between its markers, from the baseline and its index. */
import { page, sections } from './page.js';
import { writeSections } from './sections.js';

writeSections(page, Object.fromEntries(Object.entries(sections).map(([name, make]) => [name, make()])));
