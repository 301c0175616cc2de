import { speak } from '@/i18n';
import { preferences, setPreferences } from '@/shared/preferences';
import { api, ask, type Schemas } from './client';
import { queryClient } from './queries';
import { asLocal, meKey, type Me } from './session';

/** Shows at once, then stores at the server; a refusal brings the old look back. */
export async function savePreferences(change: Schemas['PreferencesChange']): Promise<void> {
  const before = preferences();
  const me = queryClient.getQueryData<Me>(meKey);
  if (me) setPreferences(asLocal({ ...me.preferences, ...change }));
  if (change.locale) await speak(change.locale);
  try {
    const stored = await ask(api.PATCH('/me/preferences', { body: change }));
    setPreferences(asLocal(stored));
    if (me) queryClient.setQueryData<Me>(meKey, { ...me, preferences: stored });
  } catch (error) {
    setPreferences(before);
    await speak(before.language);
    throw error;
  }
}
