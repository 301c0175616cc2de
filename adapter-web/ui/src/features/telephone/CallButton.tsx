import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan, useMe } from '@/api/session';
import { formatPhone } from '@/shared/phone';
import { usePlaceCall, type Whom } from './orders';

interface CallButtonProps {
  whom: Whom;
  /** Read aloud: whom the press will call. */
  who: string;
  /** A word beside the sign, where there is room for one. */
  word?: boolean;
  /** In a list with one place where Tab stops. */
  tabIndex?: number;
  primary?: boolean;
}

/** Calls whoever stands beside it: first my own telephone rings, then theirs. The number need not be seen for it. */
export function CallButton({ whom, who, word, tabIndex, primary }: CallButtonProps) {
  const { t } = useTranslation('telephone');
  const can = useCan();
  const { extension } = useMe();
  const place = usePlaceCall();
  if (!can('calls.place')) return null;
  const why = extension ? null : t('noExtension');
  const label = t('callWhom', { who: formatPhone(who) });
  const call = (event: { stopPropagation: () => void }) => {
    event.stopPropagation();
    if (!place.isPending) place.mutate(whom);
  };
  return (
    <Tooltip label={why ?? label} openDelay={300}>
      {word ? (
        <Button
          size="compact-sm"
          variant={primary ? 'filled' : 'default'}
          leftSection={<Phone size={14} />}
          aria-label={label}
          data-disabled={why ? true : undefined}
          aria-disabled={why ? true : undefined}
          loading={place.isPending}
          onClick={why ? (event) => event.preventDefault() : call}
        >
          {t('call')}
        </Button>
      ) : (
        <ActionIcon
          variant="subtle"
          size={22}
          tabIndex={tabIndex}
          aria-label={label}
          data-disabled={why ? true : undefined}
          aria-disabled={why ? true : undefined}
          loading={place.isPending}
          onClick={why ? (event) => event.stopPropagation() : call}
        >
          <Phone size={13} />
        </ActionIcon>
      )}
    </Tooltip>
  );
}
