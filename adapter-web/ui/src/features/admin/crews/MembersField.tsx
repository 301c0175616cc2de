import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEmployees } from '@/api/queries';
import { employeeOptions } from '@/shared/ui/employeeOptions';
import type { Crew } from './keepers';

/** The domain knows no larger crew. */
const mostMembers = 20;

interface MembersFieldProps {
  /** Who is in it already: whoever left stays to be seen until taken out. */
  known: Crew['members'];
  value: string[];
  error?: string;
  onChange: (ids: string[]) => void;
}

/** The people of a crew, found by any part of the name, the department or the extension. */
export function MembersField({ known, value, error, onChange }: MembersFieldProps) {
  const { t } = useTranslation('crews');
  const employees = useEmployees();
  const gone = known.filter((one) => !one.works && value.includes(one.id));
  const working = employees.filter((each) => each.works);
  const byId = new Map(working.map((each) => [each.id, each]));
  const data = [
    ...working.map((each) => ({ value: each.id, label: each.name })),
    ...known.filter((one) => !byId.has(one.id)).map((one) => ({ value: one.id, label: one.works ? one.name : t('crew.goneNamed', { name: one.name }) })),
  ];
  return (
    <MultiSelect
      label={t('crew.members')}
      description={gone.length > 0 ? t('crew.goneHint', { count: gone.length, names: gone.map((one) => one.name).join(', ') }) : t('crew.membersHint')}
      placeholder={value.length === 0 ? t('crew.nobody') : undefined}
      searchable
      maxValues={mostMembers}
      maxDropdownHeight={240}
      data={data}
      value={value}
      error={error}
      onChange={onChange}
      {...employeeOptions(byId)}
    />
  );
}
