import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { queryClient, useStatuses } from '@/api/queries';
import { useCan } from '@/api/session';
import { NewClientDialog } from '@/features/clients/NewClientDialog';
import { formatPhone } from '@/shared/phone';
import { refused, told } from '@/shared/toast';
import { type ClientChoice, ClientPicker } from '@/shared/ui/ClientPicker';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './CallDrawer.module.css';

type Call = Schemas['Call'];

/** Says which client a call was with, and takes it back for eight seconds. */
export function useLinkCall() {
  return useMutation({
    mutationFn: ({ call, clientId }: { call: Pick<Call, 'id' | 'version'>; clientId: string | null }) =>
      ask(api.PUT('/calls/{callId}/client', { params: { path: { callId: call.id }, header: ifMatch(call.version) }, body: { clientId } })),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['calls'] });
      void queryClient.invalidateQueries({ queryKey: ['me', 'calls'] });
    },
    onError: refused,
  });
}

export function CallClientLink({ call, onClient }: { call: Call; onClient: (clientId: string) => void }) {
  const { t } = useTranslation('calls');
  const can = useCan();
  const statuses = useStatuses();
  const [choosing, setChoosing] = useState(false);
  const [creating, setCreating] = useState(false);
  const link = useLinkCall();
  const before = call.client?.id ?? null;
  const set = (clientId: string | null) =>
    link.mutate(
      { call, clientId },
      {
        onSuccess: (changed) => {
          setChoosing(false);
          told(changed.client ? t('linked', { name: formatPhone(changed.client.name) }) : t('unlinked'), () =>
            link.mutate({ call: changed, clientId: before }),
          );
        },
      },
    );
  if (call.clientHidden) return <p className={classes.none}>{t('clientHidden', { manager: call.managerName ?? t('unknown') })}</p>;
  const choose = call.actions.find((each) => each.name === 'link');
  const mayLink = choose?.allowed ?? true;
  return (
    <div>
      <div className={classes.client}>
        {call.client ? (
          <>
            <span className={classes.name}>{formatPhone(call.client.name)}</span>
            <StatusChip tone={statuses.toneOf(call.client.status)}>{statuses.nameOf(call.client.status)}</StatusChip>
            <Button variant="default" size="compact-sm" onClick={() => onClient(call.client!.id)}>
              {t('openClient')}
            </Button>
          </>
        ) : call.candidateClients.length > 0 ? (
          <ul className={classes.candidates} aria-label={t('candidates', { count: call.candidateClients.length })}>
            {call.candidateClients.map((candidate) => (
              <li key={candidate.id}>
                <span>
                  {formatPhone(candidate.name)} <StatusChip tone={statuses.toneOf(candidate.status)}>{statuses.nameOf(candidate.status)}</StatusChip>
                </span>
                <Button variant="default" size="compact-sm" loading={link.isPending} onClick={() => set(candidate.id)}>
                  {t('thisOne')}
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <span className="nz-dimmed">{t('noClient')}</span>
        )}
      </div>
      {mayLink ? (
        choosing ? (
          <div className={classes.row}>
            <ClientPicker
              className={classes.picker}
              aria-label={t('chooseClient')}
              value={null}
              data-autofocus
              onChange={(client: ClientChoice | null) => {
                if (client) set(client.id);
              }}
            />
            <Button variant="subtle" onClick={() => setChoosing(false)}>
              {t('common:cancel')}
            </Button>
          </div>
        ) : (
          <div className={classes.row}>
            <Button variant="default" size="compact-sm" leftSection={<Link2 size={14} />} onClick={() => setChoosing(true)}>
              {call.client ? t('otherClient') : t('chooseClient')}
            </Button>
            {can('clients.create') && !call.client ? (
              <Button variant="default" size="compact-sm" leftSection={<UserPlus size={14} />} onClick={() => setCreating(true)}>
                {t('createClient')}
              </Button>
            ) : null}
            {call.client ? (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => set(null)}>
                {t('unlink')}
              </Button>
            ) : null}
          </div>
        )
      ) : null}
      {creating ? (
        <NewClientDialog
          phone={call.number ?? undefined}
          name={call.callerName ?? undefined}
          onClose={() => setCreating(false)}
          onOpen={onClient}
          onCreated={(card) => {
            setCreating(false);
            set(card.id);
          }}
        />
      ) : null}
    </div>
  );
}
