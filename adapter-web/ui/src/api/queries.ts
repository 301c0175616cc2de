import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tone, toTone } from '@/app/tones';
import { api, ask, type Schemas } from './client';
import { HeedfulQueryClient } from './heedful';
import { ApiProblem } from './problem';
import type { paths } from './schema';

export const queryClient = new HeedfulQueryClient({
  defaultOptions: {
    queries: {
      // The transport has already repeated what was worth repeating.
      retry: false,
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});

const lasting = { staleTime: 5 * 60_000 };

export const statusesQuery = queryOptions({
  queryKey: ['client-statuses'],
  queryFn: async () => (await ask(api.GET('/client-statuses'))).items,
  ...lasting,
});

export type DictionaryKey = paths['/dictionaries/{dictionary}']['get']['parameters']['path']['dictionary'];

export const dictionaryQuery = (dictionary: DictionaryKey) =>
  queryOptions({
    queryKey: ['dictionaries', dictionary],
    queryFn: async () => (await ask(api.GET('/dictionaries/{dictionary}', { params: { path: { dictionary } } }))).items,
    ...lasting,
  });

export const employeesQuery = queryOptions({
  queryKey: ['employees'],
  queryFn: async () => (await ask(api.GET('/employees'))).items,
  ...lasting,
});

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: async () => (await ask(api.GET('/departments'))).items,
  ...lasting,
});

export const ownLinesQuery = queryOptions({
  queryKey: ['own-lines'],
  queryFn: async () => (await ask(api.GET('/own-lines'))).items,
  ...lasting,
});

export const telephonyQuery = queryOptions({
  queryKey: ['telephony'],
  queryFn: async () => (await ask(api.GET('/telephony'))).pbxs,
  refetchInterval: 60_000,
});

/** What a dictionary of the office says about a code: its name in the language of the page, its tone. */
export interface Named {
  code: string;
  name: string;
  tone: Tone;
  archived: boolean;
}

export interface Words<Entry> {
  all: Entry[];
  /** Offered in forms: without the archived ones. */
  offered: Named[];
  nameOf: (code: string | null | undefined) => string;
  toneOf: (code: string | null | undefined) => Tone;
  /** For selects; the chosen code stays in the list even when it is archived. */
  options: (chosen?: string | null) => { value: string; label: string }[];
}

const noEntries: never[] = [];

function useWords<Entry extends Schemas['Entry'] | Schemas['Status']>(entries: Entry[] | undefined): Words<Entry> {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  return useMemo(() => {
    const all = [...(entries ?? noEntries)].sort((a, b) => a.order - b.order || a.code.localeCompare(b.code));
    const named = all.map((entry) => ({
      code: entry.code,
      name: english ? entry.nameEn : entry.nameRu,
      tone: toTone(entry.tone),
      archived: entry.archived,
    }));
    const byCode = new Map(named.map((entry) => [entry.code, entry]));
    return {
      all,
      offered: named.filter((entry) => !entry.archived),
      nameOf: (code) => (code ? (byCode.get(code)?.name ?? code) : ''),
      toneOf: (code) => (code ? (byCode.get(code)?.tone ?? 'gray') : 'gray'),
      options: (chosen) =>
        named
          .filter((entry) => !entry.archived || entry.code === chosen)
          .map((entry) => ({ value: entry.code, label: entry.name })),
    };
  }, [entries, english]);
}

export const useStatuses = () => useWords(useQuery(statusesQuery).data);

export const useDictionary = (dictionary: DictionaryKey) => useWords(useQuery(dictionaryQuery(dictionary)).data);

export const useEmployees = () => useQuery(employeesQuery).data ?? (noEntries as Schemas['Employee'][]);

/** Whether asking again could help: a refusal will be refused again. */
export const isLasting = (error: unknown) => error instanceof ApiProblem && error.status >= 400 && error.status < 500;
