import { Tooltip } from '@mantine/core';
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useCan } from '@/api/session';

/** What a role can never do is absent. */
export function Can({ right, children }: { right: string; children: ReactNode }) {
  return useCan()(right) ? children : null;
}

interface ActProps {
  /** `actions` of the record, as the server answered them. */
  actions: Schemas['Action'][];
  name: string;
  children: ReactElement<{ disabled?: boolean; 'data-disabled'?: boolean }>;
}

/** What the state of a record forbids is disabled, with the server's reason as a tooltip; unknown acts are absent. */
export function Act({ actions, name, children }: ActProps) {
  const { t } = useTranslation();
  const action = actions.find((each) => each.name === name);
  if (!action) return null;
  if (action.allowed) return children;
  return (
    <Tooltip label={action.reason ?? t('notAllowed')}>
      <span>{cloneElement(children, { disabled: true })}</span>
    </Tooltip>
  );
}
