import type { Loaded, Problem } from './shapes.js';

export type Sending =
  | { state: 'sending'; names: string[] /** Share of the bytes sent, 0 to 1. */; sent: number }
  | { state: 'done'; loaded: Loaded }
  | { state: 'failed'; error: string; hint: string | null };

/** POSTs files to be read. XMLHttpRequest, because fetch tells nothing of how much was sent. Resolves to null where it failed. */
export function sendFiles(files: File[], report: (sending: Sending) => void): Promise<Loaded | null> {
  const names = files.map(({ name }) => name);
  const body = new FormData();
  for (const file of files) body.append('files', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = (error: string, hint: string | null) => {
      report({ state: 'failed', error, hint });
      resolve(null);
    };
    request.upload.onprogress = ({ loaded, total }) =>
      report({ state: 'sending', names, sent: total ? loaded / total : 0 });
    request.upload.onload = () => report({ state: 'sending', names, sent: 1 });
    request.onerror = () => fail(`could not send ${names.join(', ')}: the server does not answer`, null);
    request.onload = () => {
      let answer: unknown = null;
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        // Told below by its status.
      }
      if (request.status >= 200 && request.status < 300 && answer) {
        report({ state: 'done', loaded: answer as Loaded });
        resolve(answer as Loaded);
        return;
      }
      const problem = answer as Problem | null;
      fail(problem?.error ?? `${request.status} ${request.statusText}`, problem?.hint ?? null);
    };
    report({ state: 'sending', names, sent: 0 });
    request.open('POST', '/api/documents');
    request.send(body);
  });
}
