import { Button, Modal, Switch, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, newKey, once } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { FormSection } from '@/shared/ui/FormSection';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import adminClasses from '../admin.module.css';
import { Checklist } from './Checklist';
import { demands, documents, isWhole, type Item, type ItemFault, itemFaults, type Kind } from './kind';
import classes from './MeasurementSettingsPage.module.css';
import { changeKind, keptKind } from './queries';

/** A kind of measurement, new or known. */
export function KindDialog({ kind, onClose }: { kind: Kind | null; onClose: () => void }) {
  const { t } = useTranslation('measurementSettings');
  const [key] = useState(newKey);
  const [leaving, setLeaving] = useState(false);
  const demanded = (document: string) => String(kind?.requiredDocuments.find((each) => each.kind === document)?.atLeast ?? '');
  const fields = useFields({
    name: kind?.name ?? '',
    durationMinutes: String(kind?.durationMinutes ?? 60),
    active: kind?.active ?? true,
    PHOTO: demanded('PHOTO'),
    SKETCH: demanded('SKETCH'),
    DRAWING: demanded('DRAWING'),
    FORM: demanded('FORM'),
  });
  const { values } = fields;
  const [items, setItems] = useState<Item[]>(() => (kind?.checklist ?? []).map((item) => ({ ...item, key: newKey() })));
  const [faults, setFaults] = useState<Record<string, ItemFault>>({});
  const [first] = useState({ values, items });
  const written = JSON.stringify([values, items]) !== JSON.stringify([first.values, first.items]);
  const leave = () => (written && !leaving ? setLeaving(true) : onClose());
  const save = useMutation({
    mutationFn: () => {
      const body = {
        name: values.name.trim(),
        durationMinutes: Number(values.durationMinutes),
        requiredDocuments: demands(values),
        checklist: items.map((item) => ({ name: item.name.trim(), required: item.required })),
        active: values.active,
      };
      return kind ? changeKind(kind, body) : ask(api.POST('/measurement-kinds', { params: { header: once(key) }, body }));
    },
    onSuccess: (saved) => {
      keptKind(t('kind.saved', { name: saved.name }), kind, saved);
      onClose();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'kind-name-taken') fields.check({ name: error.message });
      else fields.refuse(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeaving(false);
    const wrong = itemFaults(items);
    setFaults(wrong);
    const good = fields.check({
      name: !values.name.trim() && t('admin:needed'),
      durationMinutes: !isWhole(values.durationMinutes, 15, 720) && t('badNumber', { least: 15, most: 720 }),
      ...Object.fromEntries(
        documents.map((each) => [each, values[each].trim() !== '' && !isWhole(values[each], 1, 50) && t('badNumber', { least: 1, most: 50 })]),
      ),
    });
    if (good && Object.keys(wrong).length === 0) save.mutate();
  };
  return (
    <Modal
      opened
      onClose={leave}
      size="lg"
      title={kind ? t('kind.editing', { name: kind.name }) : t('kind.adding')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit} className={adminClasses.form} noValidate>
        <TextInput label={t('kind.name')} description={t('kind.nameHint')} required maxLength={100} data-autofocus {...fields.text('name')} />
        <TextInput inputMode="numeric" label={t('kind.durationMinutes')} description={t('kind.durationHint')} required {...fields.text('durationMinutes')} />
        <FormSection title={t('kind.documents')}>
          <span className="nz-dimmed">{t('kind.documentsHint')}</span>
          <div className={classes.documents}>
            {documents.map((each) => (
              <TextInput key={each} inputMode="numeric" label={t(`measurements:document.${each}`)} placeholder={t('kind.notNeeded')} {...fields.text(each)} />
            ))}
          </div>
        </FormSection>
        <Checklist items={items} faults={faults} onChange={setItems} />
        <Switch
          label={t('inUse')}
          description={t('kind.activeHint')}
          checked={values.active}
          onChange={(event) => fields.set('active', event.currentTarget.checked)}
        />
        <Refusal text={fields.refusal} />
        {leaving ? (
          <div role="alert">
            <p>{t('leave')}</p>
            <div className={adminClasses.buttons}>
              <Button variant="default" onClick={() => setLeaving(false)}>
                {t('stay')}
              </Button>
              <Button color="red" onClick={onClose}>
                {t('discard')}
              </Button>
            </div>
          </div>
        ) : (
          <div className={adminClasses.buttons}>
            <Button variant="default" onClick={leave}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('common:save')}
            </Button>
          </div>
        )}
      </form>
    </Modal>
  );
}
