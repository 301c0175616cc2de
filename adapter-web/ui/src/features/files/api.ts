import type { Topic } from '@/api/live';
import { api, ask, once, type Schemas } from '@/api/client';

export type FileRecord = Schemas['File'];
export type Shelf = Schemas['FileShelf'];

/** What has files: how to read them and how to give it more. One for each kind of record. */
export interface FileOwner {
  /** Names the owner in the cache of the page. */
  key: readonly string[];
  list: (bin: boolean) => Promise<Shelf>;
  attach: (section: string, fileIds: string[], key: string) => Promise<unknown>;
  /** News that may be of these files. */
  news: Topic | Topic[];
}

export const clientFiles = (clientId: string): FileOwner => ({
  key: ['client', clientId],
  list: (bin) => ask(api.GET('/clients/{clientId}/files', { params: { path: { clientId }, query: { bin } } })),
  attach: (section, fileIds, key) =>
    ask(api.POST('/clients/{clientId}/files', { params: { path: { clientId }, header: once(key) }, body: { section, fileIds } })),
  news: 'client.changed',
});

export const thumbnail = (id: string, size: 'SMALL' | 'MEDIUM' | 'LARGE') => `/api/v1/files/${id}/thumbnail?size=${size}`;
export const content = (id: string) => `/api/v1/files/${id}/content`;
export const inline = (id: string) => `${content(id)}?inline=true`;
