import { closeSync, openSync, writeSync } from 'node:fs';

const categories = ['HH', 'NPISH', 'GOV', 'GFCF', 'INVNT'];

/** A table that balances, in WIOD's layout: home flows a hundred times those across borders, output twice the inputs. */
export function generateTable(G, N, path) {
  const n = G * N;
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const codes = Array.from({ length: G }, (_, s) =>
    String.fromCharCode(65 + Math.floor(s / 26 / 26), 65 + (Math.floor(s / 26) % 26), 65 + (s % 26)),
  );
  const labels = (parts) => codes.flatMap((code) => parts.map((part) => `${code}_${part}`));
  const industries = Array.from({ length: N }, (_, k) => `c${k + 1}`);
  const file = openSync(path, 'w');
  writeSync(file, `${['V1', ...labels(industries), ...labels(categories), 'OUT'].join(',')}\n`);
  for (let i = 0; i < n; i++) {
    const home = Math.floor(i / N);
    const cells = [];
    let sum = 0;
    for (let j = 0; j < n; j++) {
      const value = Math.round(random() * (Math.floor(j / N) === home ? 20000 : 200)) / 1000;
      cells.push(value);
      sum += value;
    }
    for (let c = 0; c < G * 5; c++) {
      const value = c % 5 === 4 ? 0 : Math.round(random() * (Math.floor(c / 5) === home ? 1000 * N * 20 : 4000)) / 1000;
      cells.push(value);
      sum += value;
    }
    writeSync(file, `${labels(industries)[i]},${cells.join(',')},${sum.toFixed(3)}\n`);
  }
  closeSync(file);
}
