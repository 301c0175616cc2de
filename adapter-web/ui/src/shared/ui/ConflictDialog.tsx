import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ConflictDialog.module.css';

export interface FieldConflict {
  field: string;
  /** What this user typed, what a colleague has saved meanwhile, and what both started from; as shown to people. */
  mine: string;
  theirs: string;
  was: string;
}

interface ConflictDialogProps {
  conflicts: FieldConflict[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Decides nothing, where a form stands behind that keeps what was typed; without it leaving takes theirs. */
  onLeave?: () => void;
}

/** Two people changed the same field. Nothing is overwritten before somebody has looked. */
export function ConflictDialog({ conflicts, onKeepMine, onTakeTheirs, onLeave = onTakeTheirs }: ConflictDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={conflicts.length > 0} onClose={onLeave} title={t('conflict.title')} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <p className={classes.text}>{t('conflict.text')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.mine')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
            <th scope="col">{t('conflict.was')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict) => (
            <tr key={conflict.field}>
              <th scope="row">{conflict.field}</th>
              <td className={classes.mine}>{conflict.mine || t('empty')}</td>
              <td>{conflict.theirs || t('empty')}</td>
              <td className={classes.was}>{conflict.was || t('empty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
      </div>
    </Modal>
  );
}
