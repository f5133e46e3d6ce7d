import { describe, expect, it } from 'vitest';
import type { BaseMap, BaseMapOptions, Camera, LiveMapModule } from '../../../../src/map/base-map.ts';
import { wordsEn } from '../../../../src/core/words/en.ts';
import { BaseMapHost } from '../../../../src/ui/map/base-map-host.ts';

const HOME: Camera = { zoom: 4, lng: 128, lat: 31 };
const THERE: Camera = { zoom: 6, lng: 121, lat: 24 };

/** A host over a live map of which the test is the worker and the chunk. */
function createScene() {
  const said: string[] = [];
  const frames: Camera[] = [];
  const live: { options: BaseMapOptions; orders: Camera[]; disposed: boolean }[] = [];
  const module: LiveMapModule = {
    createLiveMap: (options) => {
      const made = { options, orders: [] as Camera[], disposed: false };
      live.push(made);
      return {
        moveTo: (camera: Camera) => void made.orders.push(camera),
        dispose: () => void (made.disposed = true),
        setProjection: () => undefined,
      } as unknown as BaseMap;
    },
  };
  const host = new BaseMapHost({
    container: { replaceChildren: () => undefined } as unknown as HTMLElement,
    dataUrl: 'https://example.org/',
    camera: HOME,
    projection: 'mercator',
    size: { width: 800, height: 600 },
    onFrame: ({ zoom, center }) => void frames.push({ zoom, ...center }),
    onSettle: () => void said.push('settled'),
    onReady: () => void said.push('ready'),
    onLost: () => void said.push('lost'),
    onFailure: ({ message }) => void said.push(message),
  });
  return {
    host,
    said,
    frames,
    live,
    module,
    start: (load = () => Promise.resolve(module)) =>
      host.start(async () => (await load()).createLiveMap, wordsEn, false),
  };
}

/** A promise that the test keeps or breaks. */
function defer<T>() {
  let keep: (value: T) => void = () => undefined;
  let refuse: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve;
    refuse = reject;
  });
  return { promise, keep, refuse };
}

describe('the host of the base map', () => {
  it('drops a chunk that comes after it was given up, or fails then', async () => {
    const { host, start, module, live, said } = createScene();
    const [late, lateFailure] = [defer<LiveMapModule>(), defer<LiveMapModule>()];
    const first = start(() => late.promise);
    host.fail(new Error('late'));
    const second = start(() => lateFailure.promise);
    host.stop();
    late.keep(module);
    lateFailure.refuse(new Error('404'));
    await Promise.all([first, second]);
    expect(live).toEqual([]);
    expect(said).toEqual(['late']);
    expect(host.map).toBeNull();
  });

  it('says that a chunk holds no map', async () => {
    const { start, said } = createScene();
    await start(() => Promise.resolve({} as LiveMapModule));
    expect(said).toEqual([expect.stringContaining('not a function')]);
  });

  it('starts anew where the reader was: with the camera and projection of the moment', async () => {
    const { host, start, live, frames } = createScene();
    await start();
    live[0]?.options.onSettle(THERE, 'user');
    host.stop();
    expect(live[0]?.disposed).toBe(true);
    expect(frames.at(-1)).toEqual(THERE);
    host.setProjection('globe');
    await start();
    expect(live[1]?.options).toMatchObject({ camera: THERE, projection: 'globe' });
  });

  it('goes at once where a lost map was on its way to', async () => {
    const { host, start, live, frames } = createScene();
    await start();
    host.show(THERE, true);
    expect(frames.at(-1)).toEqual(HOME);
    live[0]?.options.onFailure(new Error('context lost'));
    expect(frames.at(-1)).toEqual(THERE);
    expect(host.camera).toEqual(THERE);
  });

  it('draws the ground anew under a map whose picture is lost: it stayed behind while it was covered', async () => {
    const { start, live, said, frames } = createScene();
    await start();
    live[0]?.options.onSettle(THERE, 'user');
    live[0]?.options.onLost();
    expect(said).toEqual(['settled', 'lost']);
    expect(frames.at(-1)).toEqual(THERE);
  });

  it('lets one map take over from another, on the camera that was under way', async () => {
    const { host, start, live } = createScene();
    await start();
    host.show(THERE, true);
    await start();
    expect(live.map(({ disposed }) => disposed)).toEqual([true, false]);
    expect(live[1]?.options.camera).toEqual(THERE);
    host.show(HOME, true);
    expect(live[1]?.orders).toEqual([HOME]);
  });

  it('stays where the reader has gone since an order', async () => {
    const { host, start, live } = createScene();
    await start();
    host.show(THERE, true);
    live[0]?.options.onSettle({ ...THERE, zoom: 5 }, 'user');
    host.stop();
    expect(host.camera).toEqual({ ...THERE, zoom: 5 });
  });
});
