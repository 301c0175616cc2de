import { ActionIcon, Button, Checkbox, Popover, Tooltip } from '@mantine/core';
import { ChevronDown, ChevronUp, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './ColumnsMenu.module.css';
import type { GridLayout } from './gridLayout';

/** Chooses and orders columns; the menu twin of dragging the headers. */
export function ColumnsMenu({ columns, layout }: { columns: { id: string; header: string }[]; layout: GridLayout }) {
  const { t } = useTranslation('grid');
  const names = new Map(columns.map((column) => [column.id, column.header]));
  const shown = Object.values(layout.visibility).filter(Boolean).length;
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" width={280}>
      <Popover.Target>
        <Tooltip label={t('columns')}>
          <ActionIcon aria-label={t('columns')} data-testid="columns">
            <Columns3 size={16} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.list} aria-label={t('columns')}>
        {layout.order.map((id, at) => (
          <div className={classes.item} key={id}>
            <Checkbox
              label={names.get(id)}
              checked={layout.visibility[id] ?? true}
              disabled={layout.visibility[id] && shown === 1}
              onChange={(event) => layout.show(id, event.currentTarget.checked)}
            />
            <span className={classes.moves}>
              <ActionIcon
                size={22}
                disabled={at === 0}
                aria-label={t('moveUp', { column: names.get(id) })}
                onClick={() => layout.move(id, layout.order[at - 1]!)}
              >
                <ChevronUp size={14} />
              </ActionIcon>
              <ActionIcon
                size={22}
                disabled={at === layout.order.length - 1}
                aria-label={t('moveDown', { column: names.get(id) })}
                onClick={() => layout.move(id, layout.order[at + 1]!)}
              >
                <ChevronDown size={14} />
              </ActionIcon>
            </span>
          </div>
        ))}
        {layout.changed ? (
          <Button variant="subtle" size="compact-sm" onClick={layout.reset} mt={8}>
            {t('resetColumns')}
          </Button>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
