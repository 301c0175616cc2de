import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useLive } from '@/api/live';
import { idOf } from '@/features/clients/queries';
import { isOwn } from './orders';

/** Says in words when the telephone exchange did not do what this page had asked for. */
export default function OrderNews() {
  const { t } = useTranslation('telephone');
  useLive('telephone.order-changed', (news) => {
    const id = idOf(news);
    if (!id || !isOwn(id)) return;
    ask(api.GET('/telephone/orders/{telephoneOrderId}', { params: { path: { telephoneOrderId: id } } })).then(
      (order) => {
        if (order.state !== 'FAILED') return;
        notifications.show({
          id: `order-${id}`,
          autoClose: 8000,
          withBorder: true,
          color: 'red',
          title: t(`failed.${order.kind}`),
          closeButtonProps: { 'aria-label': t('common:close') },
          message: order.reason ?? t(`failure.${order.failure ?? 'NO_ANSWER'}`),
        });
      },
      () => undefined,
    );
  });
  return null;
}
