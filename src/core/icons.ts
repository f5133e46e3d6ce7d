import type { EventType } from './event.ts';

/** Side of the square in which icons are drawn. */
export const ICON_SIZE = 16;

/**
 * One icon for each type: path data in a box of 16 × 16, legible from 12 px. Holes
 * run against their outline, so either fill rule shows them. Our own drawings.
 */
export const ICONS: Readonly<Record<EventType, string>> = {
  /** Handset. */
  call: 'M3.1 1.6 5.6 1.1 7.2 5 5.5 6.4C6.3 8.2 7.8 9.7 9.6 10.5L11 8.8 14.9 10.4 14.4 12.9C14.2 14.1 13.3 14.9 12.1 14.9 6.1 14.9 1.1 9.9 1.1 3.9 1.1 2.7 1.9 1.8 3.1 1.6Z',
  /** Two people. */
  meeting:
    'M4.6 2.4A2.3 2.3 0 1 1 4.6 7 2.3 2.3 0 1 1 4.6 2.4ZM11.4 2.4A2.3 2.3 0 1 1 11.4 7 2.3 2.3 0 1 1 11.4 2.4ZM.8 13.6C.8 10.2 2.2 8.1 4.6 8.1 6.2 8.1 7.4 9.1 8 10.8 8.6 9.1 9.8 8.1 11.4 8.1 13.8 8.1 15.2 10.2 15.2 13.6Z',
  /** Aeroplane in flight, from above. */
  visit:
    'M8 .6C8.9.6 9.3 1.6 9.3 2.7V5.9L15.2 9.6V11.3L9.3 9.6V12.6L11.2 14.1V15.4L8 14.5 4.8 15.4V14.1L6.7 12.6V9.6L.8 11.3V9.6L6.7 5.9V2.7C6.7 1.6 7.1.6 8 .6Z',
  /** Signed sheet. */
  agreement: 'M2.6 1H10L13.4 4.4V15H2.6ZM9.2 2.6V5.2H11.8ZM6.9 12.6 11.3 8.2 10.1 7 6.9 10.2 5.6 8.9 4.4 10.1Z',
  /** Open padlock. */
  relief:
    'M2 7.4H9.4V4.4A1.9 1.9 0 0 1 13.2 4.4V6H15V4.4A3.7 3.7 0 0 0 7.6 4.4V7.4ZM2 7.4H11.6V15H2ZM6 9.8V12.6H7.6V9.8Z',
  /** Speech bubble. */
  statement:
    'M2.4 1.6H13.6A1.4 1.4 0 0 1 15 3V10A1.4 1.4 0 0 1 13.6 11.4H8.2L4.2 14.9V11.4H2.4A1.4 1.4 0 0 1 1 10V3A1.4 1.4 0 0 1 2.4 1.6Z',
  /** Megaphone. */
  protest:
    'M1.2 6.2H4.6L11 2.2V13L4.6 9.8H4.5L5.6 14.2H3.4L2.3 9.8H1.2ZM12.4 5.2C13.9 5.7 14.8 6.6 14.8 7.8 14.8 9 13.9 9.9 12.4 10.4Z',
  /** Parliament. */
  policy: 'M8 1 15 4.8V6.4H1V4.8ZM2.4 7.4H4.6V12H2.4ZM6.9 7.4H9.1V12H6.9ZM11.4 7.4H13.6V12H11.4ZM1 13H15V15H1Z',
  /** Warning triangle. */
  advisory:
    'M8 1.2C8.5 1.2 8.9 1.5 9.2 2L15.2 12.7C15.7 13.7 15 14.8 14 14.8H2C1 14.8.3 13.7.8 12.7L6.8 2C7.1 1.5 7.5 1.2 8 1.2ZM7.1 5.2 7.4 10H8.6L8.9 5.2ZM7.1 11.2V13H8.9V11.2Z',
  /** No entry. */
  sanction: 'M8 .8A7.2 7.2 0 1 1 8 15.2 7.2 7.2 0 1 1 8 .8ZM3.4 6.6V9.4H12.6V6.6Z',
  /** Calendar leaf with a cross. */
  cancellation:
    'M1.4 2.8H3.8V1H5.4V2.8H10.6V1H12.2V2.8H14.6V15H1.4ZM5.3 6.3 4.1 7.5 6.8 10.2 4.1 12.9 5.3 14.1 8 11.4 10.7 14.1 11.9 12.9 9.2 10.2 11.9 7.5 10.7 6.3 8 9Z',
  /** Warship. */
  military: 'M.6 10H15.4L13.4 14.4H3ZM3 6.6H5.4V4H7V1.2H8.4V4H10.4V6.6H13V8.8H3Z',
  /** Missile on the rise. */
  arms: 'M14.8 1.2C15 4.6 14.1 7 12 9.1L11.6 12.6 9.4 14.8 8.8 11.5 4.5 7.2 1.2 6.6 3.4 4.4 6.9 4C9 1.9 11.4 1 14.8 1.2ZM4 9.4 6.6 12C5.6 13.6 3.8 14.2 1.6 14.4 1.8 12.2 2.4 10.4 4 9.4Z',
};
