import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/api/queries';
import { ReasonOfAccess } from '@/features/access/ReasonOfAccess';
import { CallButton } from '@/features/telephone/CallButton';
import { formatDate, formatMoment } from '@/shared/format';
import { formatPhone } from '@/shared/phone';
import { typeIcons } from '../columns';
import { shortName } from '../names';
import classes from './CardHead.module.css';
import { useEditing } from './editing';
import { StatusMenu } from './StatusMenu';

/** Who it is, in what state, and who answers for it: always on screen. */
export function CardHead({ inDrawer }: { inDrawer?: boolean }) {
  const { t } = useTranslation('clients');
  const { card, saving } = useEditing();
  const sources = useDictionary('sources');
  const responsible = card.managers.find((each) => each.responsible && each.until === null);
  const Icon = typeIcons[card.type];
  const facts = [
    t(`type.${card.type}`),
    t('number', { number: card.number }),
    sources.nameOf(card.source),
    responsible ? t('responsibleIs', { name: shortName(responsible.name) }) : t('noManager'),
    card.lastCallAt ? t('lastCallAt', { when: formatMoment(card.lastCallAt) }) : '',
  ].filter(Boolean);
  return (
    <header className={classes.head} data-drawer={inDrawer || undefined}>
      {inDrawer ? null : (
        <nav className={classes.crumbs} aria-label={t('crumbs')}>
          <Link to="/clients">{t('title')}</Link>
        </nav>
      )}
      <div className={classes.line}>
        {inDrawer ? null : (
          <h1 className={classes.name}>
            <Icon size={18} strokeWidth={1.75} aria-hidden />
            {formatPhone(card.name)}
          </h1>
        )}
        <StatusMenu />
        {card.phones.length > 0 ? <CallButton word whom={{ clientId: card.id }} who={card.name} /> : null}
        <ReasonOfAccess clientId={card.id} access={card.access} />
        <span className={classes.saved} role="status">
          {saving === 'saved' ? t('common:saved') : saving === 'saving' ? t('saving') : ''}
        </span>
      </div>
      <p className={classes.facts} title={t('registeredAt', { when: formatDate(card.registeredAt, 'dateTime') })}>
        {facts.join(' · ')}
      </p>
    </header>
  );
}
