import { csrfToken } from '@/api/transport';
import { ApiProblem } from '@/api/problem';
import type { FileRecord } from './api';
import { i18n } from '@/i18n';

interface Sending {
  name: string;
  bytes: Blob | ArrayBuffer;
  /** The same for every repeat of one file, so that it is stored once. */
  key: string;
  /** From 0 to 1; the page hears nothing of it when it uses fetch. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Sends the bytes of a file, and answers what the server made of them. */
export function sendFile({ name, bytes, key, onProgress, signal }: Sending): Promise<FileRecord> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/files?name=${encodeURIComponent(name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', i18n.language ?? 'ru');
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('X-CSRF-Token', csrfToken() ?? '');
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status === 201) resolve(request.response as FileRecord);
      else void ApiProblem.of(new Response(null, { status: request.status || 500 }), request.response).then(reject);
    };
    request.onerror = () => reject(ApiProblem.unreachable());
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    // A Blob would bring its own type; the server wants to see for itself.
    void (bytes instanceof Blob ? bytes.arrayBuffer() : Promise.resolve(bytes)).then(
      (buffer) => {
        if (signal?.aborted) request.abort();
        else request.send(buffer);
      },
      () => reject(new ApiProblem({ status: 0, type: 'unreadable', title: i18n.t('files:unreadable') })),
    );
  });
}
