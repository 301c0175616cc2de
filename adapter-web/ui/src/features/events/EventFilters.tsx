import { Button, Checkbox, Indicator, MultiSelect, Popover, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Filter } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDictionary, useEmployees } from '@/api/queries';
import { useScope } from '@/api/session';
import { cardQuery } from '@/features/clients/queries';
import { ClientPicker } from '@/shared/ui/ClientPicker';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import classes from './EventFilters.module.css';
import { type EventSearch, filterNames, isCalendar, priorities, type Span, spans, states } from './search';

interface FiltersProps {
  search: EventSearch;
  change: (next: Partial<EventSearch>) => void;
}

/** Lists hang inside of the popover, else a click on one would close it. */
const inside = { withinPortal: false };
const orNone = <T,>(values: T[]) => (values.length > 0 ? values : undefined);

/** Whose events, and of the list how much; everything else waits behind a button. */
export function EventFilters({ search, change }: FiltersProps) {
  const { t } = useTranslation('events');
  return (
    <>
      <Performer search={search} change={change} />
      {search.view === 'list' ? (
        <Select
          className={classes.span}
          aria-label={t('span.label')}
          placeholder={t('span.all')}
          clearable
          data={spans.map((value) => ({ value, label: t(`span.${value}`) }))}
          value={search.span ?? null}
          onChange={(span) => change({ span: (span as Span | null) ?? undefined, sort: undefined })}
        />
      ) : null}
      <More search={search} change={change} />
    </>
  );
}

function Performer({ search, change }: FiltersProps) {
  const { t } = useTranslation('events');
  const employees = useEmployees();
  const wide = useScope('events.view') !== 'OWN';
  const own = [
    { value: 'mine', label: t('whose.mine') },
    ...(wide ? [{ value: 'department', label: t('whose.department') }] : []),
  ];
  const others = employees
    .filter((each) => each.works || each.id === search.assignee)
    .map((each) => ({ value: each.id, label: each.name }));
  return (
    <Select
      className={classes.performer}
      aria-label={t('field.assignee')}
      placeholder={t('whose.all')}
      clearable
      searchable
      data={wide ? [...own, { group: t('whose.somebody'), items: others }] : own}
      value={search.whose ?? search.assignee ?? null}
      onChange={(chosen) =>
        change(
          chosen === 'mine' || chosen === 'department'
            ? { whose: chosen, assignee: undefined }
            : { whose: undefined, assignee: chosen ?? undefined },
        )
      }
    />
  );
}

function More({ search, change }: FiltersProps) {
  const { t } = useTranslation('events');
  const [opened, setOpened] = useState(false);
  const kinds = useDictionary('activity-kinds');
  const { data: card } = useQuery({ ...cardQuery(search.client ?? ''), enabled: search.client !== undefined });
  const count = filterNames.filter((name) => search[name] !== undefined).length;
  const overdue = search.view === 'overdue';
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" width={480} trapFocus returnFocus>
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
            label={t('field.kind')}
            data={kinds.options()}
            value={search.kind ?? []}
            clearable
            comboboxProps={inside}
            onChange={(kind) => change({ kind: orNone(kind) })}
          />
          <MultiSelect
            label={t('field.priority')}
            data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
            value={search.priority ?? []}
            clearable
            comboboxProps={inside}
            onChange={(priority) => change({ priority: orNone(priority as NonNullable<EventSearch['priority']>) })}
          />
          <MultiSelect
            label={t('field.state')}
            data={states.map((value) => ({ value, label: t(`state.${value}`) }))}
            value={overdue ? [] : (search.state ?? [])}
            disabled={overdue}
            clearable
            comboboxProps={inside}
            onChange={(state) => change({ state: orNone(state as NonNullable<EventSearch['state']>) })}
          />
          <EmployeePicker
            label={t('field.assigner')}
            value={search.assigner ?? null}
            comboboxProps={inside}
            onChange={(assigner) => change({ assigner: assigner ?? undefined })}
          />
          <ClientPicker
            label={t('field.client')}
            value={search.client ? { id: search.client, name: card?.name ?? '' } : null}
            comboboxProps={inside}
            onChange={(client) => change({ client: client?.id })}
          />
          <Checkbox
            className={classes.check}
            label={t('unchecked')}
            checked={search.unchecked ?? false}
            disabled={overdue}
            onChange={(event) => change({ unchecked: event.currentTarget.checked || undefined })}
          />
        </div>
        <div className={classes.foot}>
          <Button
            variant="subtle"
            disabled={count === 0}
            onClick={() => change(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
          >
            {t('common:resetFilter')}
          </Button>
          <Button onClick={() => setOpened(false)}>{t(isCalendar(search.view ?? 'week') ? 'showCalendar' : 'showList')}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
