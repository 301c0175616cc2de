import { Button } from '@mantine/core';
import { Camera } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Act } from '@/shared/ui/Can';
import { UploadList } from '@/features/files/UploadList';
import { useUploads } from '@/features/files/useUploads';
import { told } from '@/shared/toast';
import classes from './Fulfilment.module.css';
import { acts, type Claim, refresh } from './queries';

/** More pictures of what is wrong, for a claim that is there already. */
export function AddPhotos({ claim }: { claim: Claim }) {
  const { t } = useTranslation('fulfilment');
  const chooser = useRef<HTMLInputElement>(null);
  const { uploads, add, retry, remove } = useUploads(
    async (section, ids, key) => {
      await acts.addToClaim(claim, section, ids, key);
      refresh();
    },
    (name) => told(t('photoAdded', { name })),
  );
  return (
    <div className={classes.stack}>
      <div className={classes.buttons}>
        <Act actions={claim.actions} name="change">
          <Button variant="default" size="compact-sm" leftSection={<Camera size={14} aria-hidden />} onClick={() => chooser.current?.click()}>
            {t('act.addPhoto')}
          </Button>
        </Act>
      </div>
      <input
        ref={chooser}
        type="file"
        accept="image/*,application/pdf"
        multiple
        hidden
        aria-label={t('act.addPhoto')}
        data-testid="claim-photo-input"
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])], 'photo');
          event.currentTarget.value = '';
        }}
      />
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
    </div>
  );
}
