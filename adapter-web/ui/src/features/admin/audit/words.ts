import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

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
      field: (field: string) => t(`field.${field}`, { defaultValue: field }),
    }),
    [t],
  );
}
