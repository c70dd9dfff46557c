/**
 * A page of the add-on in a sandboxed frame of its own: no cookies, no token, no way to the page around it but messages, which
 * become calls of the script.
 */
import { useEffect, useRef } from 'react';
import type { HostMessage, PageMessage } from '../../../appsscript/client/messages.ts';
import type { CallAnswer } from '../../wire.ts';

/**
 * Those of Google's frames but `allow-same-origin`, since this one comes from the page's own origin, and `allow-modals`
 * (https://developers.google.com/apps-script/guides/html/restrictions).
 */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface AddonFrameProps {
  readonly title: string;
  /** With the client of `google.script` before everything else. */
  readonly html: string;
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<CallAnswer>;
  readonly onClose: () => void;
  readonly onFocusEditor: () => void;
}

export function AddonFrame(props: AddonFrameProps) {
  const { title, html } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<PageMessage>) => {
      const target = frame.current?.contentWindow;
      if (source === null || source !== target) return;
      const send = (message: HostMessage) => target.postMessage(message, '*');
      const { call, onClose, onFocusEditor } = latest.current;
      if (data.type === 'google.script.run')
        void call(data.functionName, data.args).then((answer) =>
          send(
            answer.ok
              ? { type: 'google.script.result', id: data.id, ok: true, value: answer.value }
              : {
                  ...{ type: 'google.script.result', id: data.id, ok: false },
                  error: { name: answer.name, message: answer.message },
                },
          ),
        );
      else if (data.action === 'close') onClose();
      else if (data.action === 'focusEditor') onFocusEditor();
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return <iframe ref={frame} className="addon-frame" title={title} sandbox={SANDBOX} srcDoc={html} />;
}
