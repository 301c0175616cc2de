import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { Building2, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { refused } from '@/shared/toast';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Duplicates } from '../Duplicates';
import { faultOf, type Requisite } from '../requisites';
import { useEditing } from './editing';
import facts from './Facts.module.css';
import { mergedRecord, RecordForm, type RecordFormProps } from './records';
import classes from './Records.module.css';
import { useWords } from './words';

type Entity = Schemas['LegalEntity'];
type Draft = Required<Schemas['NewLegalEntity']>;

const blank: Draft = {
  name: '',
  fullName: null,
  inn: null,
  kpp: null,
  ogrn: null,
  bic: null,
  account: null,
  correspondentAccount: null,
  bankName: null,
  legalAddress: null,
  director: null,
};
const order = ['fullName', 'inn', 'kpp', 'ogrn', 'bankName', 'bic', 'account', 'correspondentAccount', 'director', 'legalAddress'] as const;

function draftOf(entity: Entity): Draft {
  const { id: _, ...draft } = entity;
  return draft;
}

/** Under which names the client signs and pays; requisites whose check digits are wrong are told while they are typed. */
export function Entities() {
  const { t } = useTranslation('clients');
  const { card, locked, act, done, choose } = useEditing();
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [key, setKey] = useState(newKey);
  const clientId = card.id;
  const add = (body: Draft, once_: string) =>
    act((current) =>
      ask(
        api.POST('/clients/{clientId}/legal-entities', {
          params: { path: { clientId }, header: { ...once(once_), ...ifMatch(current.version) } },
          body,
        }),
      ),
    );
  const put = (entityId: string, body: (theirs: Draft) => Promise<Draft>) =>
    act(async (current) => {
      const theirs = current.legalEntities.find((each) => each.id === entityId);
      return ask(
        api.PUT('/clients/{clientId}/legal-entities/{entityId}', {
          params: { path: { clientId, entityId }, header: ifMatch(current.version) },
          body: await body(theirs ? draftOf(theirs) : blank),
        }),
      );
    });
  const remove = (entity: Entity) =>
    act((current) =>
      ask(
        api.DELETE('/clients/{clientId}/legal-entities/{entityId}', {
          params: { path: { clientId, entityId: entity.id }, header: ifMatch(current.version) },
        }),
      ),
    ).then(() => done(t('entity.removed', { name: entity.name }), () => add(draftOf(entity), newKey())), refused);
  const show = (field: string, value: unknown) => ({ field: t(`entity.${field}`, { defaultValue: field }), value: words.value(field, value) });
  return (
    <div>
      {locked ? null : (
        <div className={classes.tools}>
          <Button variant="default" size="compact-sm" leftSection={<Plus size={14} />} onClick={() => setOpen('new')}>
            {t('entity.add')}
          </Button>
        </div>
      )}
      {open === 'new' ? (
        <RecordForm
          label={t('entity.add')}
          start={blank}
          ready={isReady}
          form={(props) => <EntityFields {...props} />}
          onClose={() => setOpen(null)}
          onSave={(draft) =>
            add(draft, key).then(() => {
              setKey(newKey());
              done(t('entity.added', { name: draft.name }));
            })
          }
        />
      ) : null}
      {card.legalEntities.length === 0 && open !== 'new' ? <EmptyState icon={Building2} text={t('entity.none')} /> : null}
      <ul className={classes.list}>
        {card.legalEntities.map((entity) =>
          open === entity.id ? (
            <li key={entity.id}>
              <RecordForm
                label={entity.name}
                start={draftOf(entity)}
                ready={isReady}
                form={(props) => <EntityFields {...props} />}
                onClose={() => setOpen(null)}
                onSave={(draft) => {
                  const was = draftOf(entity);
                  return put(entity.id, (theirs) => mergedRecord(was, draft, theirs, choose, show)).then(() =>
                    done(t('entity.changed', { name: draft.name }), () => put(entity.id, () => Promise.resolve(was))),
                  );
                }}
              />
            </li>
          ) : (
            <li key={entity.id} className={classes.item} data-testid={`row-entity-${entity.id}`}>
              <div className={classes.body}>
                <strong>{entity.name}</strong>
                <dl className={classes.requisites}>
                  {order
                    .filter((field) => entity[field])
                    .map((field) => (
                      <div key={field}>
                        <dt>{t(`entity.${field}`)}</dt>
                        <dd>{entity[field]}</dd>
                      </div>
                    ))}
                </dl>
              </div>
              {locked ? null : (
                <span className={classes.acts}>
                  <Tooltip label={t('common:edit')}>
                    <ActionIcon aria-label={t('changeOne', { name: entity.name })} onClick={() => setOpen(entity.id)}>
                      <Pencil size={14} />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label={t('common:remove')}>
                    <ActionIcon aria-label={t('removeOne', { name: entity.name })} onClick={() => void remove(entity)}>
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

const checked: Requisite[] = ['inn', 'kpp', 'ogrn', 'bic', 'account', 'correspondentAccount'];
const isReady = (draft: Draft) => draft.name.trim() !== '' && checked.every((kind) => faultOf(kind, draft[kind] ?? '', draft.bic ?? '') === null);

function EntityFields({ draft, change, errors }: RecordFormProps<Draft>) {
  const { t } = useTranslation('clients');
  const { card } = useEditing();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const text = (field: 'fullName' | 'bankName' | 'legalAddress' | 'director', max: number) => (
    <TextInput
      label={t(`entity.${field}`)}
      maxLength={max}
      value={draft[field] ?? ''}
      error={errors[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value || null })}
    />
  );
  const requisite = (kind: Requisite, max: number) => {
    const value = draft[kind] ?? '';
    const fault = faultOf(kind, value, draft.bic ?? '');
    // Half a number is not yet wrong: it is told when the field is left, a wrong check digit of a full one at once.
    const told = fault === 'checksum' || fault === 'accountBic' || fault === 'digits' || left.has(kind);
    return (
      <TextInput
        label={t(`entity.${kind}`)}
        inputMode={kind === 'kpp' ? 'text' : 'numeric'}
        maxLength={max + 6}
        value={value}
        error={errors[kind] ?? (fault && told ? t(`fault.${fault}`) : undefined)}
        onChange={(event) => change({ [kind]: event.currentTarget.value.replace(/\s/g, '').toUpperCase().slice(0, max) || null })}
        onBlur={() => setLeft((was) => new Set(was).add(kind))}
      />
    );
  };
  return (
    <>
      <TextInput
        label={t('entity.name')}
        required
        maxLength={200}
        value={draft.name}
        error={errors.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {text('fullName', 500)}
      <div className={facts.triple}>
        {requisite('inn', 12)}
        {requisite('kpp', 9)}
        {requisite('ogrn', 15)}
      </div>
      <Duplicates entered={{ inn: draft.inn ?? '' }} except={card.id} />
      <div className={facts.pair}>
        {requisite('bic', 9)}
        {text('bankName', 200)}
        {requisite('account', 20)}
        {requisite('correspondentAccount', 20)}
      </div>
      <div className={facts.pair}>
        {text('director', 200)}
        {text('legalAddress', 500)}
      </div>
    </>
  );
}
