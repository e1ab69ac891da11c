import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetAnswers } from '../api/client.js';
import { type Sending, sendFiles } from '../api/send-files.js';
import { useLanguage } from '../language/use-language.js';
import { useNavigation } from '../routing/navigation.js';

/** Any part of the page can ask for files to be read by dispatching this event with a list of files. */
export const READ_FILES = 'xinzhi:read-files';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Files dropped anywhere on the page are read, checked and stored; then the first of them is opened, where it was the only one. */
export function DropZone() {
  const { say } = useLanguage();
  const { go, href } = useNavigation();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useRef<(id: string) => void>(() => undefined);
  open.current = (id) => go(href('document', id));

  useEffect(() => {
    let depth = 0;
    const read = async (files: File[]) => {
      if (files.length === 0) return;
      const loaded = await sendFiles(files, setSending);
      forgetAnswers();
      const only = loaded?.documents.length === 1 ? loaded.documents[0] : undefined;
      if (only?.id && !only.error) {
        setSending(null);
        open.current(only.id);
      }
    };
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth++;
      setOver(true);
    };
    const onLeave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const onOver = (event: DragEvent) => carriesFiles(event) && event.preventDefault();
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void read([...(event.dataTransfer?.files ?? [])]);
    };
    const onAsked = (event: Event) => void read((event as CustomEvent<File[]>).detail);
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop, [READ_FILES]: onAsked };
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener);
    };
  }, []);

  useEffect(() => {
    if (sending && !dialog.current?.open) dialog.current?.showModal();
    else if (!sending) dialog.current?.close();
  }, [sending]);

  return (
    <>
      {over && (
        <div class="drop-over" aria-hidden="true">
          <p>{say('drop.here')}</p>
        </div>
      )}
      <dialog
        ref={dialog}
        class="sending"
        aria-label={say('drop.title')}
        onClose={() => setSending(null)}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {sending && (
          <SendingList
            sending={sending}
            openDocument={(id) => {
              setSending(null);
              open.current(id);
            }}
            close={() => setSending(null)}
          />
        )}
      </dialog>
    </>
  );
}

function SendingList({
  sending,
  openDocument,
  close,
}: {
  sending: Sending;
  openDocument: (id: string) => void;
  close: () => void;
}) {
  const { say } = useLanguage();
  return (
    <>
      <h2>{say('drop.title')}</h2>
      {sending.state === 'sending' && (
        <>
          <p>{say(sending.sent < 1 ? 'drop.sending' : 'drop.reading', { n: sending.names.length })}</p>
          <progress max={1} value={sending.sent < 1 ? sending.sent : undefined} aria-label={say('drop.title')} />
        </>
      )}
      {sending.state === 'failed' && (
        <p role="alert">
          {sending.error} {sending.hint}
        </p>
      )}
      {sending.state === 'done' && (
        <ul class="sent">
          {sending.loaded.documents.map((document) => (
            <li key={document.name} class={document.error ? 'bad' : undefined}>
              <strong>{document.title ?? document.name}</strong>
              {document.error ? (
                <span role="alert">{document.error}</span>
              ) : (
                <>
                  <span>{say('drop.read', { n: document.claims })}</span>
                  <button type="button" onClick={() => openDocument(document.id!)}>
                    {say('drop.open')}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {sending.state !== 'sending' && (
        <button type="button" onClick={close}>
          {say('drop.close')}
        </button>
      )}
    </>
  );
}
