import { Button } from '@mantine/core';
import { PhoneForwarded, PhoneOff, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import { useHangUp, useTakeBack } from './orders';
import classes from './telephone.module.css';
import { Transfer } from './Transfer';

/** What can be done with a running call at my telephone: give it to a colleague, end it. */
export function CallActs({ callId, answered }: { callId: string; answered: boolean }) {
  const { t } = useTranslation('telephone');
  const can = useCan();
  const hangUp = useHangUp(callId);
  const takeBack = useTakeBack(callId);
  const [choosing, setChoosing] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  if (!can('calls.place')) return null;
  if (choosing) return <Transfer callId={callId} onAsked={setAsked} onClose={() => setChoosing(false)} />;
  if (asked)
    return (
      <div className={classes.acts}>
        <span className={classes.asked}>{t('asking', { name: asked })}</span>
        <Button size="compact-sm" leftSection={<PhoneForwarded size={14} />} loading={hangUp.isPending} onClick={() => hangUp.mutate()}>
          {t('connect')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Undo2 size={14} />}
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(undefined, { onSuccess: () => setAsked(null) })}
        >
          {t('takeBack')}
        </Button>
      </div>
    );
  return (
    <div className={classes.acts}>
      {answered ? (
        <Button size="compact-sm" variant="default" leftSection={<PhoneForwarded size={14} />} onClick={() => setChoosing(true)}>
          {t('transfer')}
        </Button>
      ) : null}
      <Button size="compact-sm" variant="default" className={classes.hangUp} leftSection={<PhoneOff size={14} />} loading={hangUp.isPending} onClick={() => hangUp.mutate()}>
        {t('hangUp')}
      </Button>
    </div>
  );
}
