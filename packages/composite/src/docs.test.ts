import { describePages } from '../../../test/documentation-pages.js';

describePages(new URL('../', import.meta.url), { pages: [], examples: ['incomes', 'provinces'] });
