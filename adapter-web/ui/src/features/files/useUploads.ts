import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '@/api/client';
import { messageOf } from '@/api/problem';
import { sendFile } from './sending';

/** A file on its way: waiting for its turn, going, or refused with the reason. */
export interface Upload {
  key: string;
  name: string;
  section: string;
  bytes: Blob;
  sent: number;
  state: 'waiting' | 'going' | 'failed';
  problem?: string;
}

const AT_ONCE = 2;

/**
 * Sends files two at a time and gives each to its owner as soon as it is there. A repeat has the key of the first try, so that
 * nothing is stored twice.
 */
export function useUploads(
  attach: (section: string, fileIds: string[], key: string, name: string) => Promise<unknown>,
  done: (name: string) => void,
) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const latest = useRef({ attach, done });
  latest.current = { attach, done };

  const change = useCallback((key: string, next: Partial<Upload>) => {
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...next } : each)));
  }, []);
  const remove = useCallback((key: string) => {
    running.current.get(key)?.abort();
    setUploads((all) => all.filter((each) => each.key !== key));
  }, []);

  const run = useCallback(
    async (upload: Upload) => {
      const cancel = new AbortController();
      running.current.set(upload.key, cancel);
      try {
        const file = await sendFile({
          name: upload.name,
          bytes: upload.bytes,
          key: upload.key,
          onProgress: (sent) => change(upload.key, { sent }),
          signal: cancel.signal,
        });
        await latest.current.attach(upload.section, [file.id], `${upload.key}-a`, upload.name);
        setUploads((all) => all.filter((each) => each.key !== upload.key));
        latest.current.done(upload.name);
      } catch (error) {
        if (!cancel.signal.aborted) change(upload.key, { state: 'failed', problem: messageOf(error) });
      } finally {
        running.current.delete(upload.key);
      }
    },
    [change],
  );

  useEffect(() => {
    const free = AT_ONCE - uploads.filter((each) => each.state === 'going').length;
    for (const next of uploads.filter((each) => each.state === 'waiting').slice(0, Math.max(0, free))) {
      change(next.key, { state: 'going', sent: 0 });
      void run(next);
    }
  }, [uploads, change, run]);

  const add = useCallback((files: Iterable<File>, section: string) => {
    const more = [...files].map(
      (file): Upload => ({ key: newKey(), name: file.name || 'image.png', section, bytes: file, sent: 0, state: 'waiting' }),
    );
    setUploads((all) => [...all, ...more]);
  }, []);
  const retry = useCallback((key: string) => change(key, { state: 'waiting', problem: undefined, sent: 0 }), [change]);

  const busy = uploads.some((each) => each.state !== 'failed');
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);

  return { uploads, add, retry, remove };
}
