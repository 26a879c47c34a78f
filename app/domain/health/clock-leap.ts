/** pause: at the start, where a clock that leapt ahead looks like a portal that was off. */
export type LeapKind = 'forward' | 'back' | 'pause';

/** The clock of the machine moved by another amount than time did. */
export interface ClockLeap {
  readonly kind: LeapKind;
  /** Milliseconds, whatever the direction. */
  readonly byMs: number;
  /** By the clock after it. */
  readonly noticedAt: Date;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Less is what keeping a clock right, or a busy machine, makes of it. */
const LEAP_MS = minuteMs;
/** A portal that was switched off for a night, and nothing more, is back within it. */
const PAUSE_MS = 24 * hourMs;
/** By so much the clock may be ahead before what cannot be taken back has to wait. */
const HARMLESS_MS = hourMs;
/** How long that waits: long enough for somebody to set a wrong clock right. */
export const HOLD_MS = 12 * hourMs;

/**
 * What a difference between clock and time is; null: nothing to speak of.
 * @param differenceMs below zero: the clock fell behind
 * @param isStart compared with the last sign of life of the process before
 */
export function leapOf(differenceMs: number, isStart: boolean): LeapKind | null {
  if (differenceMs < -LEAP_MS) return 'back';
  if (isStart) return differenceMs > PAUSE_MS ? 'pause' : null;
  return differenceMs > LEAP_MS ? 'forward' : null;
}

/**
 * Whether the clock may be so far ahead that what runs out by it must not be deleted yet.
 * @param aheadMs all leaps of late together: a clock that was set right again is no longer ahead
 * @param sinceMs time since the last of them
 */
export function isInDoubt(aheadMs: number, sinceMs: number): boolean {
  return aheadMs > HARMLESS_MS && sinceMs < HOLD_MS;
}
