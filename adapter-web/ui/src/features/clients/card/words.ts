import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useDictionary, useEmployees, useStatuses } from '@/api/queries';
import { formatPhone } from '@/shared/phone';

export function addressText(address: Schemas['Address']): string {
  // A city that is a region of its own is told once.
  const parts = [address.region === address.city ? null : address.region, address.city, address.street, address.house, address.flat].filter(Boolean);
  return [parts.join(', '), address.text].filter(Boolean).join('; ');
}

/** Fields and their values as people read them: in the conflict dialog and in the history. */
export function useWords() {
  const { t } = useTranslation('clients');
  const sources = useDictionary('sources');
  const industries = useDictionary('industries');
  const statuses = useStatuses();
  const employees = useEmployees();
  return useMemo(() => {
    const one = (field: string, value: unknown): string => {
      if (value === null || value === undefined || value === '') return '';
      if (Array.isArray(value)) return value.map((each) => one(field, each)).join(', ');
      if (typeof value === 'object') {
        const record = value as Record<string, string | null>;
        if ('number' in record) return [formatPhone(record.number), record.label].filter(Boolean).join(' ');
        if (field === 'emails') return record.address ?? '';
        if (field === 'messengers') return `${record.service} ${record.account}`;
        return addressText(value as Schemas['Address']);
      }
      const text = String(value);
      switch (field) {
        case 'type':
          return t(`type.${text.toUpperCase()}`, { defaultValue: text });
        case 'source':
          return sources.nameOf(text);
        case 'industries':
          return text.split('; ').map(industries.nameOf).join(', ');
        case 'status':
          return statuses.nameOf(text);
        case 'manager':
          return employees.find((each) => each.id === text)?.name ?? text;
        case 'responsible':
          return text === 'true' ? t('common:yes') : t('common:no');
        case 'phones':
          return text.replace(/\+7\d{10}/g, formatPhone);
        default:
          return text;
      }
    };
    return {
      field: (name: string) => t(`field.${name}`, { defaultValue: name }),
      value: one,
      act: (name: string) => t(`act.${name}`, { defaultValue: name }),
    };
  }, [t, sources, industries, statuses, employees]);
}
