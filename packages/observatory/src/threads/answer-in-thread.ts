/** The other end of {@link Thread}: within a worker, answers each question, or says what was wrong with it. */
export function answerInThread<Question>(answer: (question: Question) => unknown): void {
  self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; question: Question }>) => {
    const { id, question } = data;
    const started = performance.now();
    try {
      const value = await answer(question);
      self.postMessage({ id, value, milliseconds: performance.now() - started });
    } catch (error) {
      self.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
    }
  });
}
