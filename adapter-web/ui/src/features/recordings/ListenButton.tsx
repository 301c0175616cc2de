import { ActionIcon, Button } from '@mantine/core';
import { Pause, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { play, type Playing, useRuns } from './player';

interface ListenButtonProps {
  what: Playing;
  /** In a list there is room for a sign only, and the list has one place where Tab stops. */
  small?: boolean;
  tabIndex?: number;
}

/** Starts and pauses the recording of a call; the player itself lies at the lower edge of the page. */
export function ListenButton({ what, small, tabIndex }: ListenButtonProps) {
  const { t } = useTranslation('recordings');
  const runs = useRuns(what.callId);
  const Icon = runs ? Pause : Play;
  const word = t(runs ? 'pause' : 'listen');
  if (small)
    return (
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={t(runs ? 'pauseOf' : 'listenTo', { who: what.who })}
        title={word}
        tabIndex={tabIndex}
        onClick={(event) => {
          event.stopPropagation();
          play(what);
        }}
      >
        <Icon size={14} />
      </ActionIcon>
    );
  return (
    <Button variant="default" size="compact-sm" leftSection={<Icon size={14} />} onClick={() => play(what)}>
      {word}
    </Button>
  );
}
