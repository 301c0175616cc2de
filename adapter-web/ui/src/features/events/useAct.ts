import { useState } from 'react';
import { ApiProblem, fieldErrors, messageOf } from '@/api/problem';
import { queryClient } from '@/api/queries';

/**
 * Runs one act of a form: busy while it lasts, then the server's words at their fields, the rest under the form. After a colleague was
 * quicker, `stale` is read anew.
 */
export function useAct(stale = 'activities') {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (act: () => Promise<unknown>, then: () => void) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await act();
      then();
    } catch (failure) {
      setError(failure);
      // A colleague was quicker: show what it is now; the words typed stay where they are.
      if (failure instanceof ApiProblem && failure.isConflict) void queryClient.invalidateQueries({ queryKey: [stale] });
    } finally {
      setBusy(false);
    }
  };
  const fields = fieldErrors(error);
  return { busy, run, fields, refusal: (...shown: string[]) => (error && !shown.some((name) => fields[name]) ? messageOf(error) : null) };
}
