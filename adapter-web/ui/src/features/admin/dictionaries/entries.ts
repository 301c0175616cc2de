import { api, ask, ifMatch, once, type Schemas } from '@/api/client';
import { dictionaryQuery, type DictionaryKey, queryClient, statusesQuery } from '@/api/queries';
import type { DictionaryTab } from '../routes';

export type Status = Schemas['Status'];
export type Entry = Schemas['Entry'] & Partial<Pick<Status, 'kind' | 'next'>>;
export type EntryFacts = Schemas['EntryFacts'] & Partial<Pick<Status, 'kind' | 'next'>>;

const isStatus = (tab: DictionaryTab): tab is 'client-statuses' => tab === 'client-statuses';

export async function readEntries(tab: DictionaryTab): Promise<Entry[]> {
  return isStatus(tab) ? queryClient.fetchQuery(statusesQuery) : queryClient.fetchQuery(dictionaryQuery(tab));
}

export const entriesKey = (tab: DictionaryTab) =>
  isStatus(tab) ? statusesQuery.queryKey : dictionaryQuery(tab as DictionaryKey).queryKey;

export const factsOf = (entry: Entry): EntryFacts => ({
  nameRu: entry.nameRu,
  nameEn: entry.nameEn,
  tone: entry.tone,
  order: entry.order,
  archived: entry.archived,
  ...(entry.kind ? { kind: entry.kind, next: entry.next ?? [] } : {}),
});

export function writeEntry(tab: DictionaryTab, entry: Entry, facts: EntryFacts): Promise<Entry> {
  const header = ifMatch(entry.version);
  return isStatus(tab)
    ? ask(
        api.PUT('/client-statuses/{code}', {
          params: { path: { code: entry.code }, header },
          body: { ...facts, kind: facts.kind ?? 'NEW', next: facts.next ?? [] },
        }),
      )
    : ask(api.PUT('/dictionaries/{dictionary}/{code}', { params: { path: { dictionary: tab, code: entry.code }, header }, body: facts }));
}

export function addEntry(tab: DictionaryTab, code: string, facts: EntryFacts, key: string): Promise<Entry> {
  const header = once(key);
  return isStatus(tab)
    ? ask(api.POST('/client-statuses', { params: { header }, body: { code, ...facts, kind: facts.kind ?? 'NEW', next: facts.next ?? [] } }))
    : ask(api.POST('/dictionaries/{dictionary}', { params: { path: { dictionary: tab }, header }, body: { code, ...facts } }));
}
