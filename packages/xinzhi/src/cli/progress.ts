import type { WriteStream } from 'node:tty';

export type Progress = {
  /** One more is done; its name is shown. */
  step: (name: string) => void;
  /** A line of its own, above the bar. */
  say: (line: string) => void;
  end: () => void;
};

type Output = Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number };

const WIDTH = 24;

/** A bar that redraws itself on a terminal; in a log, a line at each tenth of the way. */
export function progressOf(label: string, total: number, stream: Output = process.stderr): Progress {
  let done = 0;
  let tenth = 0;
  const draw = (name: string) => {
    const full = Math.min(WIDTH, Math.round((WIDTH * done) / Math.max(1, total)));
    const bar = `${label} [${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${done}/${total} `;
    const room = Math.max(0, (stream.columns ?? 80) - bar.length - 1);
    // A Chinese character takes two columns: half as many fit for certain.
    const shown = /[^\x00-\x7f]/.test(name) ? name.slice(-Math.floor(room / 2)) : name.slice(-room || name.length);
    stream.write(`\r\x1b[2K${bar}${room > 0 ? shown : ''}`);
  };
  return {
    step(name) {
      done++;
      if (stream.isTTY) draw(name);
      else if (total > 1 && Math.floor((10 * done) / total) > tenth) {
        tenth = Math.floor((10 * done) / total);
        stream.write(`${label}: ${done} of ${total}\n`);
      }
    },
    say(line) {
      stream.write(stream.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`);
    },
    end() {
      if (stream.isTTY) stream.write('\r\x1b[2K');
    },
  };
}
