import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once } from '@/api/client';
import { refused, told } from '@/shared/toast';
import { type Deputy, type Grant, lentChanged } from './queries';

/** Ends what is lent at once. What was taken back by mistake is given anew for what is left of its time. */
export function useEnding() {
  const { t } = useTranslation('access');
  const giveAgain = async (grant: Grant) => {
    await ask(
      api.POST('/access-grants', {
        params: { header: once(newKey()) },
        body: {
          clientId: grant.clientId,
          employeeId: grant.employeeId,
          departmentId: grant.departmentId,
          level: grant.level,
          from: grant.state === 'TO_COME' ? grant.from : null,
          until: grant.until,
          ground: grant.ground,
          orderNumber: grant.orderNumber,
        },
      }),
    );
    lentChanged(grant.clientId);
  };
  const revoke = async (grant: Grant) => {
    try {
      await ask(
        api.POST('/access-grants/{grantId}/revocation', {
          params: { path: { grantId: grant.id }, header: { ...once(newKey()), ...ifMatch(grant.version) } },
          body: {},
        }),
      );
      told(t('revoked', { name: grant.granteeName }), () => void giveAgain(grant).catch(refused));
    } catch (error) {
      refused(error);
    }
    lentChanged(grant.clientId);
  };
  const appointAgain = async (deputy: Deputy) => {
    await ask(
      api.POST('/deputies', {
        params: { header: once(newKey()) },
        body: {
          absentId: deputy.absentId,
          deputyId: deputy.deputyId,
          from: deputy.state === 'TO_COME' ? deputy.from : null,
          until: deputy.until,
          ground: deputy.ground,
          orderNumber: deputy.orderNumber,
        },
      }),
    );
    lentChanged();
  };
  const end = async (deputy: Deputy) => {
    try {
      await ask(
        api.POST('/deputies/{deputyshipId}/ending', {
          params: { path: { deputyshipId: deputy.id }, header: { ...once(newKey()), ...ifMatch(deputy.version) } },
          body: {},
        }),
      );
      told(t('ended', { deputy: deputy.deputyName }), () => void appointAgain(deputy).catch(refused));
    } catch (error) {
      refused(error);
    }
    lentChanged();
  };
  return { revoke, end };
}
