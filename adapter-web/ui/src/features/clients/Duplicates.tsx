import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useStatuses } from '@/api/queries';
import { normalisePhone } from '@/shared/phone';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './NewClientDialog.module.css';

interface Entered {
  phone?: string;
  email?: string;
  inn?: string;
  name?: string;
}

const email = /^\S+@\S+\.\S{2,}$/;

/** Only what is complete enough to be compared; half a number would look like everybody. */
export function comparable(entered: Entered): Entered {
  return {
    phone: normalisePhone(entered.phone ?? '') ?? undefined,
    email: email.test(entered.email?.trim() ?? '') ? entered.email?.trim() : undefined,
    inn: /^(\d{10}|\d{12})$/.test(entered.inn?.trim() ?? '') ? entered.inn?.trim() : undefined,
    name: (entered.name?.trim().length ?? 0) >= 4 ? entered.name?.trim().slice(0, 200) : undefined,
  };
}

/** Clients that look like the one being typed, while it is typed. Those of others are counted, not shown. */
export function Duplicates({ entered, except, onOpen }: { entered: Entered; except?: string; onOpen?: (clientId: string) => void }) {
  const { t } = useTranslation('clients');
  const statuses = useStatuses();
  const [asked] = useDebouncedValue(comparable(entered), 300);
  const query = { ...asked, except };
  const any = Object.values(asked).some(Boolean);
  const { data } = useQuery({
    queryKey: ['duplicates', query],
    queryFn: () => ask(api.GET('/clients/duplicates', { params: { query } })),
    enabled: any,
    placeholderData: keepPreviousData,
  });
  const found = any ? data : undefined;
  const count = (found?.matches.length ?? 0) + (found?.hidden ?? 0);
  return (
    <div role="status">
      {found && count > 0 ? (
        <div className={classes.alert}>
          <p className={classes.warning}>
            <TriangleAlert size={15} aria-hidden /> {t('duplicates.title', { count })}
          </p>
          <ul className={classes.matches}>
            {found.matches.slice(0, 5).map((match) => (
              <li key={match.id} className={classes.match}>
                <span className={classes.who}>
                  <strong>{match.name}</strong>
                  <StatusChip tone={statuses.toneOf(match.status)}>{statuses.nameOf(match.status)}</StatusChip>
                  <span className={classes.why}>
                    {[match.managerName ?? t('noManager'), match.by.map((each) => t(`duplicates.by.${each}`)).join(', ')].join(' · ')}
                  </span>
                </span>
                {onOpen ? (
                  <Button variant="default" size="compact-sm" onClick={() => onOpen(match.id)}>
                    {t('duplicates.open')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          {found.hidden > 0 ? <p className={classes.hidden}>{t('duplicates.hidden', { count: found.hidden })}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
