import { Loader, Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { formatPhone } from '@/shared/phone';

export interface ClientChoice {
  id: string;
  name: string;
}

interface ClientPickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: ClientChoice | null;
  onChange: (client: ClientChoice | null) => void;
}

/** A client found on the server by any part of the name or of a number, in whatever spelling. */
export function ClientPicker({ value, onChange, ...rest }: ClientPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const found = useQuery({
    queryKey: ['search', 'clients', asked],
    queryFn: async () => (await ask(api.GET('/search', { params: { query: { q: asked, limit: 10 } } }))).clients,
    enabled: asked.length >= 2 && asked !== value?.name,
    placeholderData: keepPreviousData,
  });
  const hits = found.data ?? [];
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const offered = hits.map((hit) => ({ value: hit.id, label: hit.name }));
  if (value && !byId.has(value.id)) offered.unshift({ value: value.id, label: value.name });
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ tabIndex: -1 }}
      placeholder={t('typeToFind')}
      nothingFoundMessage={asked.length < 2 ? t('typeToFind') : found.isFetching ? t('loading') : t('nothingFound')}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      {...rest}
      data={offered}
      filter={({ options }) => options}
      value={value?.id ?? null}
      onSearchChange={setText}
      onChange={(id, option) => onChange(id === null ? null : { id, name: option.label })}
      renderOption={({ option }) => {
        const hit = byId.get(option.value);
        return (
          <span>
            {option.label}
            <span className="nz-dimmed"> {[formatPhone(hit?.phone), hit?.managerName].filter(Boolean).join(' · ')}</span>
          </span>
        );
      }}
    />
  );
}
