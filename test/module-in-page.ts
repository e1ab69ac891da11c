/** Runs a module of the sources in a page of a browser, as a visitor's page would load it. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';

/** The module and all that it imports, as the text of one script. */
export async function bundled(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@xinzhi/source'] },
    build: { write: false, target: 'es2023', lib: { entry: fileURLToPath(entry), formats: ['es'] } },
  });
  const { output } = (result as Rollup.RollupOutput[])[0]!;
  return output[0].code;
}

/** What an expression over the module's exports, `module`, gives in the page. */
export function inPage<Value>(page: Page, code: string, expression: string): Promise<Value> {
  // As text: the test runner rewrites an import() that it sees.
  const url = `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`;
  return page.evaluate(`import(${url}).then((module) => ${expression})`);
}
