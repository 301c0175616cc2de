import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

const bundles: Record<Language, () => Promise<{ areas: Record<string, unknown> }>> = {
  ru: () => import('./ru'),
  en: () => import('./en'),
};

export const i18n = i18next.createInstance();

async function load(language: Language) {
  if (i18n.hasResourceBundle(language, 'common')) return;
  const { areas } = await bundles[language]();
  for (const [area, words] of Object.entries(areas)) i18n.addResourceBundle(language, area, words);
}

/** Only the language in use is loaded; the other comes when the user asks for it. */
export async function startI18n(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: ['common'],
    interpolation: { escapeValue: false },
    resources: {},
    returnNull: false,
  });
  await load(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
