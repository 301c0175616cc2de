import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTyped, normalisePhone } from '@/shared/phone';

interface PhoneInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** International form (`+79161234567`), or what was typed as long as it is no number. */
  value: string;
  onChange: (value: string) => void;
}

/** Takes 8…, 7…, ten digits, or a plus, pasted with any signs; shows `+7 916 123-45-67` once the field is left. */
export function PhoneInput({ value, onChange, error, onBlur, ...rest }: PhoneInputProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => formatTyped(value));
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setText((was) => ((normalisePhone(was) ?? was) === value ? was : formatTyped(value)));
  }, [value]);
  const wrong = left && text.trim() !== '' && normalisePhone(text) === null;
  return (
    <TextInput
      type="tel"
      inputMode="tel"
      autoComplete="off"
      {...rest}
      value={text}
      error={error ?? (wrong ? t('notAPhone') : undefined)}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setLeft(false);
        onChange(normalisePhone(event.currentTarget.value) ?? event.currentTarget.value);
      }}
      onBlur={(event) => {
        setText(formatTyped(text));
        setLeft(true);
        onBlur?.(event);
      }}
    />
  );
}
