import type { Writable } from 'node:stream';

export type Progress = { step(label: string): void; say(line: string): void; done(): void };

const width = 24;

/** A bar that redraws itself in a terminal; elsewhere a line for each tenth, so that logs stay short. */
export function progressLine(
  total: number,
  what: string,
  stream: Writable & { isTTY?: boolean; columns?: number } = process.stderr,
): Progress {
  let count = 0;
  let tenth = -1;
  const clear = () => stream.isTTY && stream.write('\r\u001b[K');
  const draw = (label: string) => {
    const filled = total === 0 ? width : Math.min(width, Math.round((count / total) * width));
    const line = `${what} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${count}/${total} ${label}`;
    stream.write(`\r\u001b[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    step(label) {
      count++;
      if (stream.isTTY) return draw(label);
      const now = Math.floor((count / Math.max(total, 1)) * 10);
      if (now === tenth) return;
      tenth = now;
      stream.write(`${what} ${count}/${total}\n`);
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
      if (stream.isTTY) draw('');
    },
    done: () => void clear(),
  };
}
