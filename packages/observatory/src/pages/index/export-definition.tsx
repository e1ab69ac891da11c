import { useState } from 'preact/hooks';
import { save } from '../../charts/export/save.js';
import { useLanguage } from '../../language/use-language.js';
import type { Thread } from '../../threads/thread.js';
import type { Choice } from './choice.js';
import type { IndexQuestion } from './index.worker.js';

/** Hands the reader's index over as a definition that the command line runs. */
export function ExportDefinition({ thread, choice }: { thread: Thread<IndexQuestion> | null; choice: Choice }) {
  const { say } = useLanguage();
  const [fault, setFault] = useState<string | null>(null);
  const write = async () => {
    try {
      const { value } = await thread!.ask<string>({ ask: 'yaml', choice });
      const madeAt = `# ${location.href}\n# xinzhi index definition.yaml --data data/index/provinces.csv\n`;
      save('definition.yaml', new Blob([madeAt, value], { type: 'application/yaml' }));
      setFault(null);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" disabled={thread === null} onClick={write}>
        {say('index.export')}
      </button>
      {fault && <p role="alert">{fault}</p>}
    </>
  );
}
