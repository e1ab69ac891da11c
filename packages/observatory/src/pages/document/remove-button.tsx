import { useState } from 'preact/hooks';
import { forgetAnswers } from '../../api/client.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';

/** Takes a document out of the store, after a second press. */
export function RemoveButton({ id }: { id: string }) {
  const { say } = useLanguage();
  const { go, href } = useNavigation();
  const [state, setState] = useState<'ready' | 'sure' | 'failed'>('ready');
  const press = async () => {
    if (state !== 'sure') {
      setState('sure');
      return;
    }
    const response = await fetch(`/api/documents/${encodeURIComponent(id)}`, { method: 'DELETE' }).catch(() => null);
    if (!response?.ok) {
      setState('failed');
      return;
    }
    forgetAnswers();
    go(href('documents'));
  };
  return (
    <button type="button" class="quiet" onClick={press} onBlur={() => setState('ready')}>
      {say(state === 'ready' ? 'document.remove' : state === 'sure' ? 'document.removeSure' : 'document.removeFailed')}
    </button>
  );
}
