import { useEffect, useState } from 'react';
import type { Tone } from '@/app/tones';

/** By how much our clock differs from the server's; what is left is counted by the server's. */
export const aheadOf = (asOf: string, heardAt: number) => heardAt - Date.parse(asOf);

/** Whole seconds left until a deadline; negative when it has passed. */
export const secondsLeft = (deadline: string, now: number) => Math.ceil((Date.parse(deadline) - now) / 1000);

/** `07:41`, `1:07:41`; a deadline that has passed is `00:00`. */
export function countdown(seconds: number): string {
  const left = Math.max(0, seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(left / 3600);
  const rest = `${two(Math.floor((left % 3600) / 60))}:${two(left % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

export function toneOfTimer(seconds: number): Tone {
  if (seconds <= 0) return 'gray';
  if (seconds <= 120) return 'red';
  return seconds <= 300 ? 'amber' : 'green';
}

/** The server's clock, told anew every second. */
export function useServerClock(asOf: string | undefined, heardAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return asOf ? now - aheadOf(asOf, heardAt) : now;
}
