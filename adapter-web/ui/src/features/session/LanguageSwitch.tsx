import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, speak } from '@/i18n';
import { setPreferences, usePreferences } from '@/shared/preferences';

export function LanguageSwitch() {
  const { t } = useTranslation('session');
  const { language } = usePreferences();
  return (
    <SegmentedControl
      aria-label={t('languageLabel')}
      value={language}
      data={languages.map((each) => ({ value: each, label: t(`common:language.${each}`) }))}
      onChange={(next) => {
        const chosen = next as (typeof languages)[number];
        setPreferences({ language: chosen });
        void speak(chosen);
      }}
    />
  );
}
