import { ActionIcon, Button, Textarea, TextInput, Tooltip } from '@mantine/core';
import { Cake, Pencil, Trash2, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { formatDate } from '@/shared/format';
import { PhoneLink } from '@/features/telephone/PhoneLink';
import { formatPhone } from '@/shared/phone';
import { refused } from '@/shared/toast';
import { DateField } from '@/shared/ui/DateField';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PhoneInput } from '@/shared/ui/PhoneInput';
import { useEditing } from './editing';
import facts from './Facts.module.css';
import { mergedRecord, RecordForm, type RecordFormProps } from './records';
import classes from './Records.module.css';
import { useWords } from './words';

type Person = Schemas['ContactPerson'];
type Draft = Required<Schemas['NewContactPerson']>;

const blank: Draft = { familyName: null, givenName: null, patronymic: null, position: null, birthday: null, phones: [], emails: [], note: null };

function draftOf(person: Person): Draft {
  const { id: _, displayName: __, ...draft } = person;
  return draft;
}

/** Empty lines of the form are nobody's numbers. */
function filled(draft: Draft): Draft {
  return {
    ...draft,
    phones: draft.phones.filter((phone) => phone.number.trim()),
    emails: draft.emails.filter((email) => email.address.trim()),
  };
}

/** The people one talks to, with their positions, birthdays and numbers. */
export function People() {
  const { t } = useTranslation('clients');
  const { card, locked, act, done, choose } = useEditing();
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [key, setKey] = useState(newKey);
  const clientId = card.id;
  const add = (body: Schemas['NewContactPerson'], once_: string) =>
    act((current) =>
      ask(
        api.POST('/clients/{clientId}/contact-persons', {
          params: { path: { clientId }, header: { ...once(once_), ...ifMatch(current.version) } },
          body,
        }),
      ),
    );
  const put = (personId: string, body: (theirs: Draft) => Promise<Draft>) =>
    act(async (current) => {
      const theirs = current.contactPersons.find((each) => each.id === personId);
      return ask(
        api.PUT('/clients/{clientId}/contact-persons/{personId}', {
          params: { path: { clientId, personId }, header: ifMatch(current.version) },
          body: theirs ? await body(draftOf(theirs)) : await body(blank),
        }),
      );
    });
  const remove = (person: Person) =>
    act((current) =>
      ask(
        api.DELETE('/clients/{clientId}/contact-persons/{personId}', {
          params: { path: { clientId, personId: person.id }, header: ifMatch(current.version) },
        }),
      ),
    ).then(() => done(t('person.removed', { name: person.displayName }), () => add(draftOf(person), newKey())), refused);

  const show = (field: string, value: unknown) => ({ field: words.field(field), value: words.value(field, value) });
  const numbersLocked = card.phonesVisible ? undefined : t('phonesHidden');
  return (
    <div>
      {locked ? null : (
        <div className={classes.tools}>
          <Button variant="default" size="compact-sm" leftSection={<UserPlus size={14} />} onClick={() => setOpen('new')}>
            {t('person.add')}
          </Button>
        </div>
      )}
      {open === 'new' ? (
        <RecordForm
          label={t('person.add')}
          start={blank}
          ready={hasName}
          form={(props) => <PersonFields {...props} />}
          onClose={() => setOpen(null)}
          onSave={(draft) =>
            add(filled(draft), key).then(() => {
              setKey(newKey());
              done(t('person.added'));
            })
          }
        />
      ) : null}
      {card.contactPersons.length === 0 && open !== 'new' ? <EmptyState icon={Users} text={t('person.none')} /> : null}
      <ul className={classes.list}>
        {card.contactPersons.map((person) =>
          open === person.id ? (
            <li key={person.id}>
              <RecordForm
                label={person.displayName}
                start={draftOf(person)}
                ready={hasName}
                form={(props) => <PersonFields {...props} numbersLocked={numbersLocked} />}
                onClose={() => setOpen(null)}
                onSave={(draft) => {
                  const was = draftOf(person);
                  return put(person.id, (theirs) => mergedRecord(was, filled(draft), theirs, choose, show)).then(() =>
                    done(t('person.changed', { name: person.displayName }), () => put(person.id, () => Promise.resolve(was))),
                  );
                }}
              />
            </li>
          ) : (
            <li key={person.id} className={classes.item} data-testid={`row-contact-${person.id}`}>
              <div className={classes.body}>
                <div>
                  <strong>{person.displayName}</strong> <span className="nz-dimmed">{person.position}</span>
                </div>
                <div className={classes.line}>
                  {person.phones.map((phone, place) => (
                    <span key={phone.number}>
                      <PhoneLink whom={{ clientId: card.id, contactPersonId: person.id, phone: place }} who={person.displayName}>
                        {formatPhone(phone.number)}
                      </PhoneLink>{' '}
                      <span className="nz-dimmed">{phone.label}</span>
                    </span>
                  ))}
                  {person.emails.map((email) => (
                    <a key={email.address} href={`mailto:${email.address}`}>
                      {email.address}
                    </a>
                  ))}
                  {person.birthday ? (
                    <span className={classes.birthday}>
                      <Cake size={13} role="img" aria-label={t('person.birthday')} /> {formatDate(`${person.birthday}T12:00:00Z`)}
                    </span>
                  ) : null}
                </div>
                {person.note ? <div className="nz-dimmed">{person.note}</div> : null}
              </div>
              {locked ? null : (
                <span className={classes.acts}>
                  <Tooltip label={t('common:edit')}>
                    <ActionIcon aria-label={t('changeOne', { name: person.displayName })} onClick={() => setOpen(person.id)}>
                      <Pencil size={14} />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label={t('common:remove')}>
                    <ActionIcon aria-label={t('removeOne', { name: person.displayName })} onClick={() => void remove(person)}>
                      <Trash2 size={14} />
                    </ActionIcon>
                  </Tooltip>
                </span>
              )}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

const hasName = (draft: Draft) => Boolean(draft.familyName?.trim() || draft.givenName?.trim());

function PersonFields({ draft, change, errors, numbersLocked }: RecordFormProps<Draft> & { numbersLocked?: string }) {
  const { t } = useTranslation('clients');
  const line = (field: 'familyName' | 'givenName' | 'patronymic' | 'position', max: number) => (
    <TextInput
      label={t(`field.${field}`)}
      maxLength={max}
      value={draft[field] ?? ''}
      error={errors[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value || null })}
    />
  );
  const phones = numbersLocked ? draft.phones : [...draft.phones, { number: '' }].slice(0, Math.max(2, draft.phones.length + 1));
  const emails = draft.emails.length > 0 ? draft.emails : [{ address: '' }];
  return (
    <>
      <div className={facts.triple}>
        {line('familyName', 100)}
        {line('givenName', 100)}
        {line('patronymic', 100)}
      </div>
      <div className={facts.pair}>
        {line('position', 150)}
        <DateField label={t('person.birthday')} value={draft.birthday} error={errors.birthday} onChange={(birthday) => change({ birthday })} />
      </div>
      <div className={facts.pair}>
        {phones.map((phone, at) => (
          <PhoneInput
            // The lines have no identity but their place.
            // eslint-disable-next-line react/no-array-index-key
            key={at}
            label={at === 0 ? t('column.phone') : t('person.otherPhone')}
            value={phone.number}
            disabled={numbersLocked !== undefined}
            error={errors[`phones.${at}.number`]}
            onChange={(number) => {
              const next = phones.map((each, index) => (index === at ? { ...each, number } : each));
              change({ phones: next.filter((each, index) => each.number.trim() || index < draft.phones.length) });
            }}
          />
        ))}
      </div>
      {emails.map((email, at) => (
        <TextInput
          // eslint-disable-next-line react/no-array-index-key
          key={at}
          label={t('column.email')}
          type="email"
          value={email.address}
          error={errors[`emails.${at}.address`]}
          onChange={(event) => {
            const address = event.currentTarget.value;
            change({ emails: emails.map((each, index) => (index === at ? { ...each, address } : each)) });
          }}
        />
      ))}
      <Textarea label={t('field.note')} autosize minRows={1} maxLength={2000} value={draft.note ?? ''} error={errors.note} onChange={(event) => change({ note: event.currentTarget.value || null })} />
    </>
  );
}
