/** Hands a file to the browser's downloads. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the blob after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A file name from words: letters and digits of any script, the rest as hyphens. */
export const fileName = (words: string, extension: string): string =>
  `${
    words
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'xinzhi'
  }.${extension}`;
