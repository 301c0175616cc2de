import { TextInput, type TextInputProps } from '@mantine/core';

interface MoneyInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** As it was typed; read it with `readMoney`. */
  value: string;
  onChange: (typed: string) => void;
  /** Sign of the currency. */
  unit?: string;
}

/** A sum typed by hand: digits, spaces and one comma; figures stand at the right, as in a column. */
export function MoneyInput({ value, onChange, unit = '\u20bd', ...rest }: MoneyInputProps) {
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      rightSection={<span aria-hidden>{unit}</span>}
      {...rest}
      value={value}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
