/** Where a key takes the playhead. */
export interface KeyMove {
  readonly day: number;
  /** A stride, to be eased; a single day follows the finger. */
  readonly jump: boolean;
}

export interface KeyInput {
  readonly key: string;
  readonly shiftKey: boolean;
}

const WEEK = 7;

/** The day to which a key moves the playhead, within the period (both ends included); null for any other key. */
export function keyToMove({ key, shiftKey }: KeyInput, day: number, period: KeyPeriod): KeyMove | null {
  const stride = shiftKey ? WEEK : 1;
  const clamp = (to: number) => Math.min(period.toDay, Math.max(period.fromDay, to));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return { day: clamp(day - stride), jump: false };
    case 'ArrowRight':
    case 'ArrowUp':
      return { day: clamp(day + stride), jump: false };
    case 'PageDown':
      return { day: clamp(day - WEEK), jump: true };
    case 'PageUp':
      return { day: clamp(day + WEEK), jump: true };
    case 'Home':
      return { day: period.fromDay, jump: true };
    case 'End':
      return { day: period.toDay, jump: true };
    default:
      return null;
  }
}

/** The period's first and last Tokyo day. */
export interface KeyPeriod {
  readonly fromDay: number;
  readonly toDay: number;
}
