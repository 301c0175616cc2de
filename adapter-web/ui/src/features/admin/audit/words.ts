import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';

/** The kinds of acts that the filter offers; an act of a newer server is shown by its name. */
export const acts = [
  'client-registered',
  'client-opened',
  'client-changed',
  'client-moved',
  'manager-assigned',
  'manager-released',
  'contact-person-added',
  'contact-person-changed',
  'contact-person-removed',
  'legal-entity-added',
  'legal-entity-changed',
  'legal-entity-removed',
  'access-granted',
  'access-prolonged',
  'access-revoked',
  'call-linked',
  'signed-in',
  'signed-out',
  'session-ended',
  'password-changed',
  'preferences-changed',
  'administrator-created',
  'account-created',
  'account-changed',
  'employee-hired',
  'employee-changed',
  'employee-dismissed',
  'deputy-appointed',
  'deputy-ended',
  'department-added',
  'department-changed',
  'department-removed',
  'role-added',
  'role-changed',
  'role-removed',
  'entry-added',
  'entry-changed',
  'status-added',
  'status-changed',
  'audit-verified',
];

export const entities = ['client', 'call', 'employee', 'account', 'department', 'role', 'dictionary', 'session', 'audit'];

/** Acts, kinds of things and fields in the words of the office; what has no word is shown by its own name. */
export function useAuditWords() {
  const { t } = useTranslation('audit');
  return useMemo(
    () => ({
      act: (act: string) => t(`act.${act}`, { defaultValue: act }),
      entity: (entity: string) => t(`entity.${entity}`, { defaultValue: entity }),
      /** Who did it; a deputy with the colleague it was done for: «Орлов за: Петрова». */
      who: (entry: Schemas['AuditEntry']) =>
        entry.onBehalfOfName ? t('byFor', { name: entry.actorName, absent: entry.onBehalfOfName }) : entry.actorName,
      field: (field: string) => t(`field.${field}`, { defaultValue: field }),
    }),
    [t],
  );
}
