import { Button, Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '@/shared/ui/Refusal';
import classes from '../admin.module.css';

interface KeepFormProps {
  title: string;
  /** Whether something was typed that would be lost. */
  written: boolean;
  saving: boolean;
  /** A question lies above it: Esc answers that alone. */
  covered: boolean;
  refusal: string | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog that does not go away with what was typed unless it is told to. */
export function KeepForm({ title, written, saving, covered, refusal, onSubmit, onClose, children }: KeepFormProps) {
  const { t } = useTranslation('crews');
  const [leaving, setLeaving] = useState(false);
  const leave = () => (written && !leaving ? setLeaving(true) : onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeaving(false);
    onSubmit();
  };
  return (
    <Modal opened onClose={leave} closeOnEscape={!covered} title={title} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        {children}
        <Refusal text={refusal} />
        {leaving ? (
          <div role="alert">
            <p>{t('leave')}</p>
            <div className={classes.buttons}>
              <Button variant="default" onClick={() => setLeaving(false)}>
                {t('stay')}
              </Button>
              <Button color="red" onClick={onClose}>
                {t('discard')}
              </Button>
            </div>
          </div>
        ) : (
          <div className={classes.buttons}>
            <Button variant="default" onClick={leave}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={saving}>
              {t('common:save')}
            </Button>
          </div>
        )}
      </form>
    </Modal>
  );
}
