import { Button, CloseButton, Indicator, MultiSelect, Popover, Select, TextInput } from '@mantine/core';
import { Filter } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDictionary, useEmployees, useStatuses } from '@/api/queries';
import { formatDate } from '@/shared/format';
import { DateField } from '@/shared/ui/DateField';
import classes from './ClientFilters.module.css';
import { type ClientSearch, type FilterName, filterNames } from './search';

interface FiltersProps {
  search: ClientSearch;
  change: (next: Partial<ClientSearch>) => void;
}

const inside = { withinPortal: false };
const orNone = (values: string[]) => (values.length > 0 ? values : undefined);

/** Everything the list can be narrowed by; what is chosen goes to the address at once. */
export function ClientFilters({ search, change }: FiltersProps) {
  const { t } = useTranslation('clients');
  const [opened, setOpened] = useState(false);
  const statuses = useStatuses();
  const sources = useDictionary('sources');
  const industries = useDictionary('industries');
  const employees = useEmployees();
  const count = filterNames.filter((name) => name !== 'q' && search[name] !== undefined).length;
  const fixedStatus = search.view === 'new';
  const fixedManager = search.view === 'mine' || search.view === 'nobody';
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" width={520} trapFocus returnFocus>
      <Indicator disabled={count === 0} label={count} size={16} color="brand" offset={4}>
        <Popover.Target>
          <Button variant="default" leftSection={<Filter size={14} />} onClick={() => setOpened(!opened)}>
            {t('filters')}
          </Button>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t('filters')}>
        <div className={classes.form}>
          <MultiSelect
            label={t('column.status')}
            data={statuses.options()}
            value={search.status ?? []}
            disabled={fixedStatus}
            clearable
            comboboxProps={inside}
            onChange={(status) => change({ status: orNone(status) })}
          />
          <MultiSelect
            label={t('column.manager')}
            data={employees.filter((each) => each.works || search.manager?.includes(each.id)).map((each) => ({ value: each.id, label: each.name }))}
            value={search.manager ?? []}
            disabled={fixedManager}
            clearable
            searchable
            comboboxProps={inside}
            onChange={(manager) => change({ manager: orNone(manager) })}
          />
          <MultiSelect
            label={t('column.source')}
            data={sources.options()}
            value={search.source ?? []}
            clearable
            comboboxProps={inside}
            onChange={(source) => change({ source: orNone(source) })}
          />
          <MultiSelect
            label={t('column.industries')}
            data={industries.options()}
            value={search.industry ?? []}
            clearable
            searchable
            comboboxProps={inside}
            onChange={(industry) => change({ industry: orNone(industry) })}
          />
          <Select
            label={t('column.type')}
            data={(['PERSON', 'COMPANY', 'UNKNOWN'] as const).map((value) => ({ value, label: t(`type.${value}`) }))}
            value={search.type ?? null}
            clearable
            comboboxProps={inside}
            onChange={(type) => change({ type: (type as ClientSearch['type']) ?? undefined })}
          />
          <TextFilter label={t('column.city')} value={search.city} onChange={(city) => change({ city })} />
          <TextFilter label={t('filter.tag')} value={search.tag} onChange={(tag) => change({ tag })} />
          <span />
          <DateField
            label={t('filter.from')}
            value={search.from ?? null}
            popoverProps={inside}
            onChange={(from) => change({ from: from ?? undefined })}
          />
          <DateField
            label={t('filter.until')}
            value={search.until ?? null}
            popoverProps={inside}
            onChange={(until) => change({ until: until ?? undefined })}
          />
        </div>
        <div className={classes.foot}>
          <Button variant="subtle" disabled={count === 0} onClick={() => change(cleared)}>
            {t('common:resetFilter')}
          </Button>
          <Button onClick={() => setOpened(false)}>{t('filter.show')}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

const cleared: Partial<ClientSearch> = Object.fromEntries(filterNames.filter((name) => name !== 'q').map((name) => [name, undefined]));

function TextFilter({ label, value, onChange }: { label: string; value?: string; onChange: (value: string | undefined) => void }) {
  const [text, setText] = useState(value ?? '');
  const tell = () => onChange(text.trim() || undefined);
  return (
    <TextInput
      label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={tell}
      onKeyDown={(event) => {
        if (event.key === 'Enter') tell();
      }}
    />
  );
}

/** What the list is narrowed by, each to be taken away with one click. */
export function FilterChips({ search, change }: FiltersProps) {
  const { t } = useTranslation('clients');
  const statuses = useStatuses();
  const sources = useDictionary('sources');
  const industries = useDictionary('industries');
  const employees = useEmployees();
  const chips: { name: FilterName; key: string; text: string; rest?: string[] }[] = [];
  const lists = [
    ['status', statuses.nameOf],
    ['manager', (id: string) => employees.find((each) => each.id === id)?.name ?? ''],
    ['source', sources.nameOf],
    ['industry', industries.nameOf],
  ] as const;
  for (const [name, nameOf] of lists) {
    for (const value of search[name] ?? []) {
      const rest = search[name]!.filter((each) => each !== value);
      chips.push({ name, key: `${name}-${value}`, text: nameOf(value), rest: orNone(rest) });
    }
  }
  if (search.type) chips.push({ name: 'type', key: 'type', text: t(`type.${search.type}`) });
  if (search.city) chips.push({ name: 'city', key: 'city', text: search.city });
  if (search.tag) chips.push({ name: 'tag', key: 'tag', text: search.tag });
  if (search.from) chips.push({ name: 'from', key: 'from', text: t('filter.since', { day: formatDate(search.from) }) });
  if (search.until) chips.push({ name: 'until', key: 'until', text: t('filter.till', { day: formatDate(search.until) }) });
  if (chips.length === 0) return null;
  return (
    <div className={classes.chips} role="group" aria-label={t('filters')}>
      {chips.map((chip) => (
        <span key={chip.key} className={classes.chip}>
          {chip.text}
          <CloseButton size={16} aria-label={t('filter.remove', { name: chip.text })} onClick={() => change({ [chip.name]: chip.rest })} />
        </span>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => change(cleared)}>
        {t('common:resetFilter')}
      </Button>
    </div>
  );
}
