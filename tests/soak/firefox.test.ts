import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { siteAddress } from '../browser/harness.ts';
import type { FirefoxVisit } from './drive-firefox.ts';

// Firefox speaks WebDriver BiDi over a WebSocket, which Node 20 has behind a flag: a process of its own.
const FLAGS = ['--experimental-websocket', '--no-warnings', '--import', 'tsx', 'tests/soak/drive-firefox.ts'];

it('in Firefox without WebGL the map is dragged, zoomed and turned', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, siteAddress('?t=2025-11-25')]);
  const { ready, hasWebGL, dots, maps, problems } = JSON.parse(stdout) as FirefoxVisit;
  expect({ ready, hasWebGL }).toEqual({ ready: 'static', hasWebGL: false });
  expect([dots[1]![0] - dots[0]![0], dots[1]![1] - dots[0]![1]].map(Math.round)).toEqual([-120, -60]);
  const [dragged = NaN, wheeled = NaN, stepped = NaN] = maps.map((map) => Number(map?.split('/')[0]));
  expect(wheeled - dragged).toBeCloseTo(0.4, 1);
  expect(stepped - wheeled).toBeCloseTo(1, 1);
  expect(maps).toHaveLength(4);
  expect(problems.filter((words) => !/webgl/i.test(words))).toEqual([]);
});
