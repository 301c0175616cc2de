import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import type { ClientCard } from '../queries';
import { type CardTab, cardTabs } from '../search';
import { AdditionalAccess } from './AdditionalAccess';
import { CardCalls } from './CardCalls';
import { CardFiles } from './CardFiles';
import { CardHead } from './CardHead';
import { CardHistory } from './CardHistory';
import classes from './ClientView.module.css';
import { EditingProvider } from './editing';
import { CardMeasurements } from './CardMeasurements';
import { CardOrders } from './CardOrders';
import { Entities } from './Entities';
import { Facts } from './Facts';
import { Managers } from './Managers';
import { People } from './People';
import { StatusSteps } from './StatusSteps';
import { NextActions } from '@/features/work/NextActions';
import { WorkTab } from '@/features/work/WorkTab';

interface ClientViewProps {
  card: ClientCard;
  tab?: CardTab;
  onTab: (tab: CardTab) => void;
  inDrawer?: boolean;
}

/** Everything about one client; columns follow the width of the place, so page and drawer are one. */
export function ClientView({ card, tab, onTab, inDrawer }: ClientViewProps) {
  const { t } = useTranslation('clients');
  const can = useCan();
  const shown = cardTabs.filter((each) => (each !== 'calls' || can('calls.view')) && (each !== 'work' || can('events.view')) && (each !== 'measurements' || can('measurements.view')) && (each !== 'orders' || can('orders.view')));
  const current = tab && shown.includes(tab) ? tab : shown[0]!;
  const counts: Partial<Record<CardTab, number>> = {
    calls: card.calls,
    people: card.contactPersons.length,
    entities: card.legalEntities.length,
  };
  return (
    <EditingProvider card={card}>
      <div className={classes.view} data-drawer={inDrawer || undefined} data-testid={`card-${card.id}`}>
        <CardHead inDrawer={inDrawer} />
        <div className={classes.columns}>
          <div className={classes.facts}>
            <Facts />
          </div>
          <div className={classes.centre}>
            <Tabs value={current} onChange={(next) => onTab(next as CardTab)} keepMounted={false}>
              <Tabs.List aria-label={t('tabs')}>
                {shown.map((each) => (
                  <Tabs.Tab key={each} value={each}>
                    {t(`tab.${each}`)}
                    {counts[each] ? <span className={classes.count}>{counts[each]}</span> : null}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="work" className={classes.panel}>
                <WorkTab key={card.id} card={card} />
              </Tabs.Panel>
              <Tabs.Panel value="calls" className={classes.panel}>
                <CardCalls clientId={card.id} />
              </Tabs.Panel>
              <Tabs.Panel value="measurements" className={classes.panel}>
                <CardMeasurements clientId={card.id} />
              </Tabs.Panel>
              <Tabs.Panel value="orders" className={classes.panel}>
                <CardOrders clientId={card.id} />
              </Tabs.Panel>
              <Tabs.Panel value="people" className={classes.panel}>
                <People />
              </Tabs.Panel>
              <Tabs.Panel value="entities" className={classes.panel}>
                <Entities />
              </Tabs.Panel>
              <Tabs.Panel value="files" className={classes.panel}>
                <CardFiles />
              </Tabs.Panel>
              <Tabs.Panel value="statuses" className={classes.panel}>
                <StatusSteps steps={card.statusHistory} />
              </Tabs.Panel>
              <Tabs.Panel value="history" className={classes.panel}>
                <CardHistory clientId={card.id} />
              </Tabs.Panel>
            </Tabs>
          </div>
          <div className={classes.side}>
            {can('events.view') ? <NextActions clientId={card.id} /> : null}
            <Managers />
            <AdditionalAccess />
          </div>
        </div>
      </div>
    </EditingProvider>
  );
}
