import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { handleKey, useShortcut } from './keys';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const create = vi.fn();
const home = vi.fn();
const find = vi.fn();

function Screen() {
  useShortcut('KeyN', 'new', create);
  useShortcut('KeyG KeyC', 'clients', home);
  useShortcut('Ctrl+KeyK', 'find', find);
  return createElement('input');
}

const press = (code: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
};

beforeEach(() => {
  vi.clearAllMocks();
  const host = document.body.appendChild(document.createElement('div'));
  act(() => createRoot(host).render(createElement(Screen)));
  document.addEventListener('keydown', handleKey);
  return () => document.removeEventListener('keydown', handleKey);
});

test('a letter works in whatever layout it is typed', () => {
  press('KeyN', { key: '\u0442' });
  expect(create).toHaveBeenCalledOnce();
});

test('two keys in turn are one shortcut', () => {
  press('KeyG');
  press('KeyC');
  expect(home).toHaveBeenCalledOnce();
});

test('letters rest while an input has the focus, shortcuts with Ctrl do not', () => {
  const input = document.querySelector('input')!;
  press('KeyN', {}, input);
  press('KeyK', { ctrlKey: true }, input);
  expect(create).not.toHaveBeenCalled();
  expect(find).toHaveBeenCalledOnce();
});
