import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { listen, useLive, useLiveState } from './live';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

class FakeStream extends EventTarget {
  static readonly CLOSED = 2;
  static made: FakeStream[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor() {
    super();
    FakeStream.made.push(this);
  }

  close() {
    this.readyState = FakeStream.CLOSED;
  }

  says(type: string, data = '{}') {
    this.dispatchEvent(new MessageEvent(type, { data }));
  }
}

const heard = vi.fn();
const line = vi.fn();
let state = '';

function Screen() {
  useLive('call.*', heard);
  useLive(['line.open', 'line.missed'], ({ type }) => line(type));
  state = useLiveState();
  return null;
}

let stop: () => void;
let root: Root;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeStream);
  FakeStream.made = [];
  heard.mockClear();
  line.mockClear();
  const host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(createElement(Screen)));
  stop = listen('/api/v1/stream', ['call.ringing', 'client.changed']);
});

afterEach(() => {
  act(() => {
    stop();
    root.unmount();
  });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stream = () => FakeStream.made.at(-1)!;

test('news reach who asked for their kind', () => {
  act(() => stream().says('call.ringing', '{"type":"call.ringing","id":"7"}'));
  act(() => stream().says('client.changed'));
  expect(heard.mock.calls).toEqual([[{ type: 'call.ringing', data: { type: 'call.ringing', id: '7' } }]]);
});

test('a line without pings is told to be dead and dialled again', () => {
  act(() => stream().says('ping'));
  expect(state).toBe('connected');
  act(() => vi.advanceTimersByTime(44_000));
  expect(state).toBe('connected');
  act(() => vi.advanceTimersByTime(2_000));
  expect(state).toBe('lost');
  expect(FakeStream.made).toHaveLength(2);
  act(() => stream().says('ping'));
  expect(state).toBe('connected');
});

test('a refused stream is tried again', () => {
  act(() => {
    stream().close();
    stream().onerror?.();
  });
  expect(state).toBe('lost');
  act(() => vi.advanceTimersByTime(5_000));
  expect(FakeStream.made).toHaveLength(2);
});

const lineNews = () => line.mock.calls.map(([type]) => type as string);

test('who asked before the line stood is told when it does, and of nothing missed', () => {
  act(() => stream().onopen?.());
  expect(lineNews()).toEqual(['line.open']);
});

test('a line that the browser itself restored has missed only what the server says', () => {
  act(() => stream().onopen?.());
  act(() => stream().onerror?.());
  act(() => stream().onopen?.());
  expect(lineNews()).toEqual(['line.open', 'line.open']);
  act(() => stream().says('missed'));
  expect(lineNews().at(-1)).toBe('line.missed');
});

test('a line dialled anew may have missed anything', () => {
  act(() => stream().onopen?.());
  act(() => vi.advanceTimersByTime(46_000));
  act(() => stream().onopen?.());
  expect(lineNews()).toEqual(['line.open', 'line.missed']);
});
