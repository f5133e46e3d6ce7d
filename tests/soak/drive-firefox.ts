import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a Firefox without WebGL showed of the site, after each step of a short visit. */
export interface FirefoxVisit {
  readonly ready: string;
  readonly hasWebGL: boolean;
  /** The first capital's dot: before and after a drag by −120 and −60 px. */
  readonly dots: readonly (readonly [number, number])[];
  /** The address' camera after the drag, a wheel with Ctrl, the key `+`, and on the globe after another drag. */
  readonly maps: readonly (string | null)[];
  readonly problems: readonly string[];
}

const MAP = `document.querySelector('tension-app').shadowRoot.querySelector('tension-map').shadowRoot`;
const CONTROL = '\uE009';
const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/** An answer to a command, or an entry of the console. */
interface Message {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result: Record<string, unknown>;
  readonly params?: { readonly level?: string; readonly text?: string };
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Sends commands of WebDriver BiDi and collects what the console says. */
async function connect(address: string, problems: string[]): Promise<Send> {
  const socket = new WebSocket(`${address}/session`);
  const answers = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) return answers.get(message.id)?.(message);
    const { level, text } = message.params ?? {};
    if (level === 'error' || level === 'warn') problems.push(String(text));
  });
  await once(socket, 'open');
  let id = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      answers.set(++id, ({ error, message, result }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error} ${message ?? ''}`)),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
}

async function visit(send: Send, url: string, problems: string[]): Promise<FirefoxVisit> {
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree')) as { contexts: { context: string }[] };
  const context = contexts[0]!.context;
  await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } });
  await send('browsingContext.navigate', { context, url, wait: 'complete' });
  const read = async (expression: string): Promise<string> => {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return (answer as { result: { value: string } }).result.value;
  };
  /** Waits for a truth of the page, frame by frame. */
  const until = (truth: string) =>
    read(`new Promise((done) => { const look = () => (${truth}) ? done('') : requestAnimationFrame(look); look(); })`);
  const act = (type: string, actions: object[]) =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const map = () => read(`new URLSearchParams(location.search).get('map')`);
  const dot = async (): Promise<[number, number]> => {
    const text = await read(
      `(() => { const dot = ${MAP}.querySelector('tension-arcs').shadowRoot.querySelector('circle.capital'); return dot.getAttribute('cx') + ' ' + dot.getAttribute('cy'); })()`,
    );
    const [x = NaN, y = NaN] = text.split(' ').map(Number);
    return [x, y];
  };
  const maps: (string | null)[] = [null];
  const settle = async () => {
    await until(`new URLSearchParams(location.search).get('map') !== ${JSON.stringify(maps.at(-1))}`);
    maps.push(await map());
  };
  const drag = () =>
    act('pointer', [
      { type: 'pointerMove', x: 750, y: 500 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', x: 700, y: 480 },
      { type: 'pointerMove', x: 630, y: 440 },
      { type: 'pointerUp', button: 0 },
    ]);
  await until(`${MAP}.querySelector('canvas.still-map') !== null`);
  const dots = [await dot()];
  await drag();
  await settle();
  dots.push(await dot());
  await act('key', [{ type: 'keyDown', value: CONTROL }]);
  await act('wheel', [{ type: 'scroll', x: 500, y: 300, deltaX: 0, deltaY: -200 }]);
  await act('key', [{ type: 'keyUp', value: CONTROL }]);
  await settle();
  await read(`${MAP}.querySelector('canvas.still-map').focus() ?? ''`);
  await act('key', [
    { type: 'keyDown', value: '+' },
    { type: 'keyUp', value: '+' },
  ]);
  await settle();
  await read(`${MAP}.querySelector('button[aria-label="Globe"]').click() ?? ''`);
  await until(`location.search.includes('projection=globe')`);
  await drag();
  await settle();
  const ready = await read(`document.querySelector('tension-app').dataset.ready`);
  const hasWebGL = await read(`String(document.createElement('canvas').getContext('webgl2') !== null)`);
  return { ready, hasWebGL: hasWebGL === 'true', dots, maps: maps.slice(1), problems };
}

/** Visits an address with Firefox and prints a {@link FirefoxVisit}: `node --experimental-websocket … drive-firefox.ts URL`. */
async function main(url: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const firefox = spawn('firefox-esr', flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      firefox.once('error', reject);
      firefox.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
      firefox.stderr.on('data', (text: Buffer) => {
        said += text.toString();
        const found = LISTENING.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const problems: string[] = [];
    process.stdout.write(JSON.stringify(await visit(await connect(address, problems), url, problems)));
  } finally {
    firefox.kill();
    await once(firefox, 'exit');
    rmSync(profile, { recursive: true, force: true });
  }
  process.exit(0);
}

if (process.argv[1]?.endsWith('drive-firefox.ts') === true) await main(process.argv[2] ?? '');
