import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { Calendar } from 'lucide-react';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat'> {
  /** `2026-11-21` or null. */
  value: string | null;
  onChange: (value: string | null) => void;
}

const spellings = ['DD.MM.YYYY', 'D.M.YYYY', 'DD.MM.YY', 'D.M.YY', 'DDMMYYYY', 'YYYY-MM-DD'];

/** A date typed as 21.11.2026, 21.11.26 or 21112026, or chosen from the calendar. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  const { t } = useTranslation();
  return (
    <DateInput
      valueFormat="DD.MM.YYYY"
      firstDayOfWeek={1}
      clearable
      clearButtonProps={{ 'aria-label': t('clear'), tabIndex: -1 }}
      leftSection={<Calendar size={14} aria-hidden />}
      dateParser={(typed) => {
        const date = dayjs(typed.trim(), spellings, true);
        return date.isValid() ? date.format('YYYY-MM-DD') : null;
      }}
      popoverProps={{ shadow: 'md' }}
      {...rest}
      value={value}
      onChange={(next) => onChange(next === null ? null : dayjs(next).format('YYYY-MM-DD'))}
    />
  );
}
