import { interrupt } from 'd3';
import type { Transitions } from './transitions.ts';

/**
 * D3's transitions: to load them gives every selection its method `transition`. Entry of the script that is asked for
 * behind the first picture.
 */
export const transitions: Transitions = { interrupt };
