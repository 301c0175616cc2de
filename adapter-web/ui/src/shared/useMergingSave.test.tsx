import { MantineProvider } from '@mantine/core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { startI18n } from '@/i18n';
import { useMergingSave } from './useMergingSave';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

interface Card {
  name: string;
  note: string;
  version: number;
}

const facts = ({ name, note }: Card) => ({ name, note });
const stale = () => new ApiProblem({ status: 412, title: 'stale' });

beforeAll(() => startI18n('en'));

const roots: Root[] = [];

/** What is still on the screen would go on working when the window is gone. */
afterEach(() => act(() => roots.splice(0).forEach((root) => root.unmount())));

/** A server with one card, which a colleague may have changed since the page read it. */
function given(seen: Card, stored: Card) {
  const server = { card: stored };
  const saved = vi.fn();
  let save!: ReturnType<typeof useMergingSave<Card, ReturnType<typeof facts>>>['save'];
  function Screen(): ReactNode {
    const merging = useMergingSave<Card, ReturnType<typeof facts>>({
      item: seen,
      facts,
      read: async () => server.card,
      write: async (next, base) => {
        if (base.version !== server.card.version) throw stale();
        server.card = { ...next, version: base.version + 1 };
        return server.card;
      },
      saved,
      label: (field) => field,
      show: (_, value) => String(value),
    });
    save = merging.save;
    return merging.dialog;
  }
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  roots.push(root);
  act(() =>
    root.render(
      <MantineProvider env="test">
        <Screen />
      </MantineProvider>,
    ),
  );
  return { server, saved, save: (field: 'name' | 'note', value: string) => act(() => save(field, value)), start: () => save };
}

const press = (name: string) =>
  act(async () => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
    button!.click();
  });

test('a change of a record nobody touched is simply saved', async () => {
  const { server, saved, save } = given({ name: 'A', note: 'a', version: 1 }, { name: 'A', note: 'a', version: 1 });
  await save('note', 'b');
  expect(server.card).toEqual({ name: 'A', note: 'b', version: 2 });
  expect(saved).toHaveBeenCalledWith(server.card);
});

test('changes of different fields merge without a question', async () => {
  const { server, save } = given({ name: 'A', note: 'a', version: 1 }, { name: 'B', note: 'a', version: 2 });
  await save('note', 'b');
  expect(server.card).toEqual({ name: 'B', note: 'b', version: 3 });
});

test.each([
  ['Keep mine', 'mine'],
  ["Take the server's", 'theirs'],
])('changes of the same field ask, and %s leaves %s', async (answer, note) => {
  const { server, start } = given({ name: 'A', note: 'a', version: 1 }, { name: 'A', note: 'theirs', version: 2 });
  let done: Promise<void> | undefined;
  await act(async () => {
    done = start()('note', 'mine');
  });
  expect(document.body.textContent).toContain('theirs');
  expect(server.card.note).toBe('theirs');
  await press(answer);
  await act(() => done!);
  expect(server.card.note).toBe(note);
});
