import { useCallback, useState } from 'react';
import { ApiProblem, fieldErrors, messageOf } from '@/api/problem';

/**
 * The fields of a form with their errors. `refuse` puts the server's words at the fields they name; what names no field
 * of the form stands in `refusal`. Where what is sent is `nested`, a field is known by any part of the path to it.
 */
export function useFields<Values extends object>(initial: Values, nested = false) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);

  const set = useCallback(<Name extends keyof Values>(name: Name, value: Values[Name]) => {
    setValues((was) => ({ ...was, [name]: value }));
    setErrors((was) => Object.fromEntries(Object.entries(was).filter(([each]) => each !== name)));
  }, []);

  const text = (name: keyof Values & string) => ({
    value: String(values[name] ?? ''),
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) => set(name, event.currentTarget.value as Values[typeof name]),
  });

  const choice = <Name extends keyof Values & string>(name: Name) => ({
    value: values[name],
    error: errors[name],
    onChange: (value: Values[Name]) => set(name, value),
  });

  const check = (wrong: Record<string, string | false | undefined>) => {
    const found = Object.fromEntries(Object.entries(wrong).filter(([, message]) => message)) as Record<string, string>;
    setErrors(found);
    setRefusal(null);
    return Object.keys(found).length === 0;
  };

  const refuse = (error: unknown) => {
    const named = (path: string) => (nested && path.split('.').find((part) => part in values)) || path;
    const told = Object.fromEntries(Object.entries(fieldErrors(error)).map(([path, message]) => [named(path), message]));
    const known = Object.fromEntries(Object.entries(told).filter(([name]) => name in values));
    setErrors(known);
    const covered = error instanceof ApiProblem && error.errors.length > 0 && Object.keys(known).length === error.errors.length;
    setRefusal(covered ? null : messageOf(error));
  };

  const reset = (next: Values) => {
    setValues(next);
    setErrors({});
    setRefusal(null);
  };

  return { values, set, text, choice, errors, refusal, check, refuse, reset };
}

/** The API says null for nothing; a form says an empty text. */
export const orNull = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);
