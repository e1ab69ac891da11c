import { PieceBuffer } from './piece-buffer.js';

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The lines of a text that arrives in pieces; only the line at hand and what came with it are in memory. */
export class Lines {
  /** The line at hand is bytes[start, end), without its ending. */
  start = 0;
  end = 0;
  /** Its number, counted from 1; empty lines count but are passed over. */
  line = 0;
  /** How much of what is unread has been searched for a line's end. */
  private searched = 0;
  private readonly buffer: PieceBuffer;

  constructor(
    pieces: AsyncIterable<Uint8Array>,
    readonly file: string,
  ) {
    this.buffer = new PieceBuffer(pieces, file);
  }

  get bytes(): Uint8Array {
    return this.buffer.bytes;
  }

  /** Moves to the next line that is not empty; false at the end of the text. */
  async next(): Promise<boolean> {
    while (!this.nextHere()) {
      if (this.buffer.ended) return false;
      await this.buffer.fill();
    }
    return true;
  }

  /** The same, as far as what has arrived reaches: for texts of many short lines. */
  nextHere(): boolean {
    const { buffer } = this;
    for (;;) {
      let stop = buffer.bytes.indexOf(NEWLINE, buffer.at + this.searched);
      if (stop < 0 || stop >= buffer.filled) {
        this.searched = Math.max(0, buffer.filled - buffer.at);
        if (!buffer.ended || this.searched === 0) return false;
        stop = buffer.filled;
      }
      this.start = buffer.at;
      this.end = stop > this.start && buffer.bytes[stop - 1] === RETURN ? stop - 1 : stop;
      buffer.at = Math.min(stop + 1, buffer.filled);
      this.searched = 0;
      this.line++;
      if (this.end > this.start) return true;
    }
  }

  async close(): Promise<void> {
    await this.buffer.close();
  }
}
