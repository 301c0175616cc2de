import { ActionIcon, Button, Menu } from '@mantine/core';
import { EllipsisVertical, Pencil, Plus, Star, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, messageOf } from '@/api/problem';
import { FormSection } from '@/shared/ui/FormSection';
import { type Facts, useEditing } from './editing';
import classes from './Facts.module.css';
import { useSaveFact } from './Facts';

type ListField = 'phones' | 'emails' | 'messengers' | 'addresses';
export type ItemOf<F extends ListField> = NonNullable<Facts[F]>[number];

export interface ItemFormProps<Item> {
  draft: Item;
  change: (next: Partial<Item>) => void;
  /** Refusals by the name of the property. */
  errors: Record<string, string>;
}

interface ItemListProps<F extends ListField> {
  field: F;
  title: string;
  /** How an item is called in the labels of its buttons. */
  nameOf: (item: ItemOf<F>) => string;
  show: (item: ItemOf<F>) => ReactNode;
  form: (props: ItemFormProps<ItemOf<F>>) => ReactNode;
  blank: ItemOf<F>;
  isBlank: (item: ItemOf<F>) => boolean;
  /** The first one is the main one, and another may take its place. */
  ranked?: boolean;
  locked?: string | false;
}

/** Several values of one kind on the card, each added, changed and removed where it is read. */
export function ItemList<F extends ListField>(props: ItemListProps<F>) {
  const { field, title, nameOf, show, form, blank, isBlank, ranked } = props;
  const { t } = useTranslation('clients');
  const { card, locked: cardLocked } = useEditing();
  const saveFact = useSaveFact();
  const items = card[field] as ItemOf<F>[];
  const locked = props.locked || cardLocked;
  const [editing, setEditing] = useState<{ at: number; base: ItemOf<F>[] } | null>(null);

  const store = (next: ItemOf<F>[], base: ItemOf<F>[]) => saveFact({ [field]: next } as Facts, { [field]: base } as Facts);
  const swap = (next: ItemOf<F>[]) => void store(next, items).catch(() => undefined);
  return (
    <FormSection
      title={title}
      fold={`client.${field}`}
      actions={
        locked ? null : (
          <ActionIcon size={22} aria-label={t('addTo', { name: title })} onClick={() => setEditing({ at: items.length, base: items })}>
            <Plus size={14} />
          </ActionIcon>
        )
      }
    >
      {items.length === 0 && !editing ? <p className={classes.none}>{t('common:notSet')}</p> : null}
      <ul className={classes.items}>
        {items.map((item, at) =>
          editing?.at === at ? (
            <li key={`edit-${at}`}>
              <ItemForm
                start={item}
                path={`${field}.${at}`}
                form={form}
                isBlank={isBlank}
                onClose={() => setEditing(null)}
                onSave={(draft) => store(editing.base.map((each, index) => (index === at ? draft : each)), editing.base)}
              />
            </li>
          ) : (
            <li key={`${nameOf(item)}-${at}`} className={classes.item}>
              <span className={classes.text}>
                {show(item)}
                {ranked && at === 0 && items.length > 1 ? (
                  <span className={classes.main} title={t('main')}>
                    <Star size={13} role="img" aria-label={t('main')} />
                  </span>
                ) : null}
              </span>
              {locked ? null : (
                <span className={classes.acts}>
                  <ActionIcon size={22} aria-label={t('changeOne', { name: nameOf(item) })} onClick={() => setEditing({ at, base: items })}>
                    <Pencil size={13} />
                  </ActionIcon>
                  <Menu position="bottom-end" shadow="md">
                    <Menu.Target>
                      <ActionIcon size={22} aria-label={t('moreFor', { name: nameOf(item) })}>
                        <EllipsisVertical size={14} />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      {ranked && at > 0 ? (
                        <Menu.Item leftSection={<Star size={14} />} onClick={() => swap([item, ...items.filter((_, index) => index !== at)])}>
                          {t('makeMain')}
                        </Menu.Item>
                      ) : null}
                      <Menu.Item leftSection={<Trash2 size={14} />} onClick={() => swap(items.filter((_, index) => index !== at))}>
                        {t('common:remove')}
                      </Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </span>
              )}
            </li>
          ),
        )}
      </ul>
      {editing?.at === items.length ? (
        <ItemForm
          start={blank}
          path={`${field}.${items.length}`}
          form={form}
          isBlank={isBlank}
          onClose={() => setEditing(null)}
          onSave={(draft) => store([...editing.base, draft], editing.base)}
        />
      ) : null}
    </FormSection>
  );
}

interface FormProps<Item> {
  start: Item;
  /** Where the server says this item stands in the body. */
  path: string;
  form: (props: ItemFormProps<Item>) => ReactNode;
  isBlank: (item: Item) => boolean;
  onClose: () => void;
  onSave: (draft: Item) => Promise<unknown>;
}

function ItemForm<Item>({ start, path, form, isBlank, onClose, onSave }: FormProps<Item>) {
  const { t } = useTranslation('clients');
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const all = fieldErrors(error);
  const errors = Object.fromEntries(
    Object.entries(all)
      .filter(([pointer]) => pointer.startsWith(`${path}.`))
      .map(([pointer, message]) => [pointer.slice(path.length + 1), message]),
  );
  const submit = () => {
    if (isBlank(draft) || busy) return;
    setBusy(true);
    setError(null);
    onSave(draft).then(onClose, (problem: unknown) => {
      setError(problem);
      setBusy(false);
    });
  };
  return (
    <form
      className={classes.form}
      ref={focusFirst}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {form({ draft, change: (next) => setDraft((was) => ({ ...was, ...next })), errors })}
      {error !== null && Object.keys(errors).length === 0 ? (
        <p className={classes.refusal} role="alert">
          {messageOf(error)}
        </p>
      ) : null}
      <div className={classes.foot}>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" size="compact-sm" loading={busy} disabled={isBlank(draft)}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}

/** The user asked for this form by a key or a click, so its first field is where he goes on typing. */
export function focusFirst(form: HTMLFormElement | null) {
  if (form && !form.contains(document.activeElement)) form.querySelector<HTMLElement>('input, textarea')?.focus();
}
