import { QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { HeedfulQueryClient } from './heedful';

/** Answers what was true when it was asked, as late as it is told to. */
function server() {
  let now = 'silence';
  const answers: (() => void)[] = [];
  return {
    becomes: (next: string) => {
      now = next;
    },
    ask: vi.fn(() => {
      const then = now;
      return new Promise<string>((answer) => answers.push(() => answer(then)));
    }),
    answers: () => answers.shift()!(),
  };
}

function watching(client: HeedfulQueryClient, ask: () => Promise<string>) {
  const observer = new QueryObserver(client, { queryKey: ['calls'], queryFn: ask });
  const seen: (string | undefined)[] = [];
  observer.subscribe(({ data }) => seen.push(data));
  return () => seen.at(-1);
}

test('a change while the first answer is on its way is seen', async () => {
  const { becomes, ask, answers } = server();
  const client = new HeedfulQueryClient();
  const seen = watching(client, ask);
  becomes('ringing');
  const heard = client.invalidateQueries({ queryKey: ['calls'] });
  answers();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  answers();
  await heard;
  expect(seen()).toBe('ringing');
});

test('what was answered is asked for once', async () => {
  const { becomes, ask, answers } = server();
  const client = new HeedfulQueryClient();
  const seen = watching(client, ask);
  answers();
  await vi.waitFor(() => expect(seen()).toBe('silence'));
  becomes('ringing');
  const heard = client.invalidateQueries({ queryKey: ['calls'] });
  answers();
  await heard;
  expect(seen()).toBe('ringing');
  expect(ask).toHaveBeenCalledTimes(2);
});
