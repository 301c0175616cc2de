import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Board.module.css';

/** The board while it is asked for. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div className={classes.board} role="status" aria-label={t('loading')}>
      {[3, 2, 4, 2, 3].map((cards, column) => (
        <div key={column} className={classes.column}>
          <div className={classes.waiting}>
            <Skeleton height={22} width={120} />
            {Array.from({ length: cards }, (_, card) => (
              <Skeleton key={card} height={104} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
