import { MultiSelect, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/api/queries';
import { EditableField } from '@/shared/ui/EditableField';
import { FormSection } from '@/shared/ui/FormSection';
import { Addresses } from './Addresses';
import { type Facts as FactsOf, useEditing } from './editing';
import classes from './Facts.module.css';
import { Emails, Messengers, Phones } from './Contacts';
import { useWords } from './words';

type TextField = 'familyName' | 'givenName' | 'patronymic' | 'companyName' | 'source' | 'wishes' | 'note';

const orNull = (text: string) => text.trim() || null;
const split = (text: string) => text.split('\n').filter(Boolean);

/** What is known about the client, each fact changed where it is read. */
export function Facts() {
  const { t } = useTranslation('clients');
  const { card, locked } = useEditing();
  const sources = useDictionary('sources');
  const industries = useDictionary('industries');
  const saveFact = useSaveFact();
  const company = card.type === 'COMPANY';
  const unknown = card.type === 'UNKNOWN';

  const text = (field: TextField, kind: 'text' | 'lines' = 'text') => (
    <EditableField
      label={t(`field.${field}`)}
      kind={kind}
      value={card[field] ?? ''}
      locked={locked}
      onSave={(next, was) =>
        // A caller of whom only the number is known becomes a person or a company by getting a name.
        saveFact(
          { [field]: orNull(next), ...(unknown && isName(field) ? { type: field === 'companyName' ? 'COMPANY' : 'PERSON' } : {}) },
          { [field]: orNull(was) },
        )
      }
    />
  );
  return (
    <>
      <FormSection title={t('section.main')} fold="client.main">
        <div className={classes.fields}>
          <EditableField
            label={t('column.type')}
            kind="choice"
            value={card.type}
            display={t(`type.${card.type}`)}
            options={(['PERSON', 'COMPANY'] as const).map((value) => ({ value, label: t(`type.${value}`) }))}
            locked={unknown ? t('nameFirst') : locked}
            onSave={(next, was) => {
              const type = next as 'PERSON' | 'COMPANY';
              // The other kind of client is named by another field, which must not be empty.
              const name = type === 'COMPANY' ? { companyName: card.companyName ?? card.name } : { familyName: card.familyName ?? card.name };
              return saveFact({ type, ...name }, { type: was as 'PERSON' | 'COMPANY' });
            }}
          />
          {company || unknown ? <div className={classes.wide}>{text('companyName')}</div> : null}
          {company ? null : (
            <>
              {text('familyName')}
              {text('givenName')}
              {text('patronymic')}
            </>
          )}
        </div>
      </FormSection>
      <Phones />
      <Emails />
      <Messengers />
      <Addresses />
      <FormSection title={t('section.more')} fold="client.more">
        <div className={classes.fields}>
          <EditableField
            label={t('field.source')}
            kind="choice"
            value={card.source ?? ''}
            display={sources.nameOf(card.source)}
            options={sources.options(card.source)}
            locked={locked}
            onSave={(next, was) => saveFact({ source: orNull(next) }, { source: orNull(was) })}
          />
          <EditableField
            label={t('field.industries')}
            value={card.industries.join('\n')}
            display={card.industries.map(industries.nameOf).join(', ')}
            locked={locked}
            onSave={(next, was) => saveFact({ industries: split(next) }, { industries: split(was) })}
            editor={({ value, onChange, label }) => (
              <MultiSelect aria-label={label} data={industries.options()} value={split(value)} searchable onChange={(all) => onChange(all.join('\n'))} />
            )}
          />
          <div className={classes.wide}>
            <EditableField
              label={t('field.tags')}
              value={card.tags.join('\n')}
              display={
                card.tags.length > 0 ? (
                  <span className={classes.tags}>
                    {card.tags.map((tag) => (
                      <span key={tag} className={classes.tag}>
                        {tag}
                      </span>
                    ))}
                  </span>
                ) : undefined
              }
              locked={locked}
              onSave={(next, was) => saveFact({ tags: split(next) }, { tags: split(was) })}
              editor={({ value, onChange, label }) => (
                <TagsInput aria-label={label} value={split(value)} maxTags={30} acceptValueOnBlur onChange={(all) => onChange(all.map((tag) => tag.trim().slice(0, 50)).join('\n'))} />
              )}
            />
          </div>
          <div className={classes.wide}>{text('wishes', 'lines')}</div>
          <div className={classes.wide}>{text('note', 'lines')}</div>
        </div>
      </FormSection>
    </>
  );
}

const isName = (field: string) => field === 'companyName' || field === 'familyName' || field === 'givenName' || field === 'patronymic';

/** Saves and offers to take it back. */
export function useSaveFact() {
  const { t } = useTranslation('clients');
  const { save, done } = useEditing();
  const words = useWords();
  return (change: FactsOf, base: Partial<FactsOf>) =>
    save(change, base).then(() => {
      const fields = Object.keys(change);
      const undo = fields.every((field) => field in base);
      done(t('changed', { what: words.field(fields.find((field) => field !== 'type') ?? 'type') }), undo ? () => save(base, change) : undefined);
    });
}

