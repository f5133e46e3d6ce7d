/** Numbers that each command of a path takes at a time. */
const POINTS = { M: 1, L: 1, Q: 2, C: 3, Z: 0 } as const;
type Command = keyof typeof POINTS;

/**
 * The same path said in steps from point to point, by a third shorter: `M74.7,182.5C137.2,218.7 …` becomes
 * `M74.7 182.5c62.5 36.2…`.
 *
 * @param d a path of absolute commands M, L, Q, C and Z that begins with M, its numbers in tenths
 */
export function shortenPath(d: string): string {
  let [at, start]: [Tenths, Tenths] = [ORIGIN, ORIGIN];
  const parts = [...d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, name = '', text = ''], index) => {
    if (name === 'Z') {
      at = start;
      return 'z';
    }
    const command = name as Command;
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number) * 10));
    if (numbers.length !== 2 * POINTS[command])
      throw new Error(`shortenPath: got ${name}${text}, expected other points`);
    const points = toPoints(numbers);
    const from = index === 0 ? ORIGIN : at;
    at = points.at(-1) ?? at;
    if (command === 'M') start = at;
    const steps = points.flatMap(([x, y]) => [x - from[0], y - from[1]]);
    return (index === 0 ? name : name.toLowerCase()) + joinTenths(steps);
  });
  return parts.join('');
}

/** A point in whole tenths: sums of steps stay exact. */
type Tenths = readonly [x: number, y: number];
const ORIGIN: Tenths = [0, 0];

function toPoints(numbers: readonly number[]): Tenths[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? NaN] as const] : []));
}

/** Without a blank where a sign or a second point already parts two numbers. */
function joinTenths(tenths: readonly number[]): string {
  return tenths
    .map((tenth) => String(tenth / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((text, number) => {
      const isParted = number.startsWith('-') || (number.startsWith('.') && /\.\d*$/.test(text));
      return text + (text === '' || isParted ? '' : ' ') + number;
    }, '');
}
