import { Menu } from '@mantine/core';
import { CalendarPlus, Hourglass } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface FreeMenuProps {
  children: ReactElement;
  onNew: () => void;
  onHold: () => void;
}

/** What can be done with a free window. */
export function FreeMenu({ children, onNew, onHold }: FreeMenuProps) {
  const { t } = useTranslation('measurementCalendar');
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<CalendarPlus size={14} />} onClick={onNew}>
          {t('newHere')}
        </Menu.Item>
        <Menu.Item leftSection={<Hourglass size={14} />} onClick={onHold}>
          {t('hold')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
