import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, messageOf } from '@/api/problem';
import { useEmployees } from '@/api/queries';
import { same } from '@/shared/merge';
import { ConflictDialog } from '@/shared/ui/ConflictDialog';
import { useFields } from '@/shared/useFields';
import { KeepForm } from './KeepForm';
import { type Crew, type CrewForm, crewKeeper } from './keepers';
import { MembersField } from './MembersField';
import { toldKept } from './told';
import { useKeeping } from './useKeeping';

/** A crew, new or known. */
export function CrewDialog({ crew, onClose }: { crew: Crew | null; onClose: () => void }) {
  const { t } = useTranslation('crews');
  const employees = useEmployees();
  const [start] = useState<CrewForm>(() => (crew ? crewKeeper.formOf(crew) : { name: '', memberIds: [] }));
  const fields = useFields(start);
  const keeping = useKeeping({
    keeper: crewKeeper,
    item: crew,
    onKept: (after, over) => {
      toldKept(crewKeeper, t('crew.saved', { name: after.name }), over, after);
      onClose();
    },
    onRefused: (error) => {
      if (error instanceof ApiProblem && error.code === 'crew-name-taken') fields.check({ name: messageOf(error) });
      else if (error instanceof ApiProblem && error.code === 'employee-is-dismissed') fields.check({ memberIds: messageOf(error) });
      else fields.refuse(error);
    },
  });
  const form = { name: fields.values.name.trim(), memberIds: [...fields.values.memberIds].sort() };
  const people = [...(crew?.members ?? []), ...(keeping.met?.now.members ?? [])];
  const named = (id: string) => people.find((one) => one.id === id)?.name ?? employees.find((one) => one.id === id)?.name ?? '';
  const show = (field: keyof CrewForm, of: CrewForm | null) => {
    if (!of) return '';
    return field === 'name' ? of.name : of.memberIds.map(named).sort().join(', ');
  };
  const { base, met } = keeping;
  return (
    <>
      <KeepForm
        title={crew ? t('crew.editing', { name: crew.name }) : t('crew.adding')}
        written={!same(form, start)}
        saving={keeping.saving}
        covered={met !== null}
        refusal={fields.refusal}
        onSubmit={() => {
          if (fields.check({ name: !form.name && t('admin:needed') })) keeping.save(form);
        }}
        onClose={onClose}
      >
        <TextInput label={t('name')} description={t('crew.nameHint')} required maxLength={100} data-autofocus {...fields.text('name')} />
        <MembersField known={crew?.members ?? []} {...fields.choice('memberIds')} />
      </KeepForm>
      <ConflictDialog
        conflicts={(met?.conflicts ?? []).map((field) => ({
          field: t(field === 'name' ? 'name' : 'crew.members'),
          mine: show(field, form),
          theirs: show(field, met && met.theirs),
          was: show(field, base && crewKeeper.formOf(base)),
        }))}
        onKeepMine={keeping.keepMine}
        onTakeTheirs={() => {
          const theirs = keeping.takeTheirs();
          if (theirs) fields.reset(theirs);
        }}
        onLeave={keeping.leave}
      />
    </>
  );
}
