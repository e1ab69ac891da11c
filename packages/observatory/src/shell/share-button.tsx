import { useState } from 'preact/hooks';
import { useLanguage } from '../language/use-language.js';

/** Copies the address of the present view. */
export function ShareButton() {
  const { say } = useLanguage();
  return <CopyButton text={() => location.href} label={say('share.copy')} />;
}

/** A button that copies a text, and says that it did. */
export function CopyButton({ text, label }: { text: () => string; label: string }) {
  const { say } = useLanguage();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('ready'), 2500);
  };
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">
        {state === 'ready' ? label : say(state === 'copied' ? 'share.copied' : 'share.failed')}
      </span>
    </button>
  );
}
