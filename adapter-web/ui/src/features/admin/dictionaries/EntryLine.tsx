import { ActionIcon, MultiSelect, Switch } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toTone } from '@/app/tones';
import { queryClient } from '@/api/queries';
import { refused } from '@/shared/toast';
import { useMergingSave } from '@/shared/useMergingSave';
import { EditableField } from '@/shared/ui/EditableField';
import { StatusChip } from '@/shared/ui/StatusChip';
import type { DictionaryTab } from '../routes';
import classes from './DictionariesPage.module.css';
import { type Entry, type EntryFacts, entriesKey, factsOf, readEntries, writeEntry } from './entries';
import { kinds, toneChoices } from './choices';

interface EntryLineProps {
  tab: DictionaryTab;
  entry: Entry;
  all: Entry[];
  before?: Entry;
  after?: Entry;
}

/** One choice of a dictionary, edited where it stands. */
export function EntryLine({ tab, entry, all, before, after }: EntryLineProps) {
  const { t, i18n } = useTranslation('admin');
  const nameOf = (each: Entry) => (i18n.language === 'en' ? each.nameEn : each.nameRu);
  const refresh = () => queryClient.invalidateQueries({ queryKey: entriesKey(tab) });
  const merging = useMergingSave<Entry, EntryFacts>({
    item: entry,
    facts: factsOf,
    read: async () => {
      await refresh();
      return (await readEntries(tab)).find((each) => each.code === entry.code) ?? entry;
    },
    write: (facts, base) => writeEntry(tab, base, facts),
    saved: () => void refresh(),
    label: (field) => t(`entry.${field}`),
    show: (_, value) => (Array.isArray(value) ? value.join(', ') : String(value ?? '')),
  });
  /** Both lines get each other's number; equal numbers are parted first. */
  const swap = async (other: Entry | undefined, up: boolean) => {
    if (!other) return;
    const [mine, theirs] = other.order === entry.order ? [entry.order, entry.order + (up ? 1 : -1)] : [other.order, entry.order];
    try {
      await writeEntry(tab, entry, { ...factsOf(entry), order: mine });
      if (theirs >= 0) await writeEntry(tab, other, { ...factsOf(other), order: theirs });
    } catch (error) {
      refused(error);
    }
    await refresh();
  };
  const name = nameOf(entry);
  const others = all.filter((each) => each.code !== entry.code && (!each.archived || entry.next?.includes(each.code)));
  return (
    <tr data-testid={`row-entry-${entry.code}`} data-archived={entry.archived || undefined}>
      <td className={classes.order}>
        <ActionIcon size={24} disabled={!before} aria-label={t('entry.up', { name })} onClick={() => void swap(before, true)}>
          <ChevronUp size={15} />
        </ActionIcon>
        <ActionIcon size={24} disabled={!after} aria-label={t('entry.down', { name })} onClick={() => void swap(after, false)}>
          <ChevronDown size={15} />
        </ActionIcon>
      </td>
      <td>
        <EditableField hideLabel label={t('entry.nameRu')} value={entry.nameRu} onSave={(value) => merging.save('nameRu', value.trim())} />
      </td>
      <td>
        <EditableField hideLabel label={t('entry.nameEn')} value={entry.nameEn} onSave={(value) => merging.save('nameEn', value.trim())} />
      </td>
      <td>
        <EditableField
          hideLabel
          label={t('entry.tone')}
          kind="choice"
          options={toneChoices(t)}
          value={entry.tone}
          display={<StatusChip tone={toTone(entry.tone)}>{t(`tones.${entry.tone}`)}</StatusChip>}
          onSave={(value) => merging.save('tone', value as Entry['tone'])}
        />
      </td>
      {entry.kind ? (
        <td>
          <EditableField
            hideLabel
            label={t('entry.kind')}
            kind="choice"
            options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            value={entry.kind}
            onSave={(value) => merging.save('kind', value as NonNullable<Entry['kind']>)}
          />
        </td>
      ) : null}
      {entry.next ? (
        <td>
          <EditableField
            hideLabel
            label={t('entry.next')}
            value={entry.next.join(',')}
            display={
              entry.next.length > 0 ? (
                <span className={classes.next}>
                  {all
                    .filter((each) => entry.next?.includes(each.code))
                    .map((each) => (
                      <StatusChip key={each.code} tone={toTone(each.tone)}>
                        {nameOf(each)}
                      </StatusChip>
                    ))}
                </span>
              ) : undefined
            }
            editor={({ value, onChange, label }) => (
              <MultiSelect
                aria-label={label}
                data={others.map((each) => ({ value: each.code, label: nameOf(each) }))}
                value={value.split(',').filter(Boolean)}
                onChange={(codes) => onChange(codes.join(','))}
              />
            )}
            onSave={(value) => merging.save('next', value.split(',').filter(Boolean))}
          />
        </td>
      ) : null}
      <td className={classes.code}>{entry.code}</td>
      <td>
        <Switch
          aria-label={t('entry.archive', { name })}
          checked={entry.archived}
          onChange={(event) => void merging.save('archived', event.currentTarget.checked).catch(refused)}
        />
        {merging.dialog}
      </td>
    </tr>
  );
}
