import { TableError } from '../table-error.js';

/** No row of a table comes near this; what does is no table. */
const LONGEST = 2 ** 28;

/** The unread part of a text that arrives in pieces: bytes[at, filled). */
export class PieceBuffer {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  filled = 0;
  /** Whether nothing more will come. */
  ended = false;
  private owned = false;
  private readonly pieces: AsyncIterator<Uint8Array, unknown, Uint8Array | undefined>;

  constructor(
    pieces: AsyncIterable<Uint8Array>,
    readonly file: string,
  ) {
    this.pieces = (pieces as AsyncIterable<Uint8Array, unknown, Uint8Array | undefined>)[Symbol.asyncIterator]();
  }

  /**
   * Adds the next piece; what was read may be dropped, and `at` moves with what is left. A piece that comes when all has
   * been read is used as it is, not copied.
   */
  async fill(): Promise<void> {
    const room = this.owned ? this.roomBehind() : undefined;
    const { value, done } = await this.pieces.next(room);
    if (done) {
      this.ended = true;
      return;
    }
    const left = Math.max(0, this.filled - this.at);
    if (left > LONGEST) throw new TableError(`a row is longer than ${LONGEST} bytes`, { file: this.file }, 'a table');
    if (room && value.buffer === room.buffer && value.byteOffset === room.byteOffset) {
      this.filled += value.length;
      return;
    }
    if (left === 0) {
      this.at = 0;
      this.bytes = value;
      this.owned = false;
      this.filled = value.length;
      return;
    }
    if (!this.owned || this.filled + value.length > this.bytes.length) this.makeRoom(left, value.length);
    this.bytes.set(value, this.filled);
    this.filled += value.length;
  }

  /** Nobody will ask for the rest. */
  async close(): Promise<void> {
    await this.pieces.return?.();
  }

  /** Where the next piece can be read to, so that it need not be copied. */
  private roomBehind(): Uint8Array {
    const left = Math.max(0, this.filled - this.at);
    if (left === 0 || this.filled > this.bytes.length / 2) this.makeRoom(left, this.bytes.length / 4);
    return this.bytes.subarray(this.filled);
  }

  private makeRoom(left: number, more: number): void {
    const enough = this.owned && left + more <= this.bytes.length / 2;
    // Twice what the longest rest so far and a piece need, rounded up: the next rest may be somewhat longer.
    const bytes = enough ? this.bytes : new Uint8Array(2 ** Math.ceil(Math.log2(2 * (left + more))));
    if (enough) bytes.copyWithin(0, this.at, this.filled);
    else bytes.set(this.bytes.subarray(this.at, this.filled));
    this.bytes = bytes;
    this.owned = true;
    this.at = 0;
    this.filled = left;
  }
}
