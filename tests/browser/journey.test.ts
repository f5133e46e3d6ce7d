import { describe } from 'vitest';
import { describeJourney } from './journey.ts';

describe('the journey over the live map', () => describeJourney({ ready: 'live', options: () => ({}) }));

describe('the journey without WebGL', () =>
  describeJourney({ ready: 'static', options: () => ({ withoutWebGL: true, expected: [/WebGL|GPU/i] }) }));
