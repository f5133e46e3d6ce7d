import { readFileSync } from 'node:fs';
import { lab, rgb, type RGBColor } from 'd3';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/core/event.ts';

const SHEET = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['paper', 'sea', 'land', 'tint-jp', 'tint-cn', 'tint-tw', 'tint-us'];

/** Colours of a theme by name. */
function colorsOf(theme: (typeof THEMES)[number]): ReadonlyMap<string, RGBColor> {
  const block = SHEET.split(`[data-theme='${theme}']`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, rgb(hex)]),
  );
}

/** One channel of sRGB, 0…255, as light, 0…1. Source: WCAG 2.2, relative luminance. */
function toLight(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

function fromLight(light: number): number {
  const c = Math.min(1, Math.max(0, light));
  return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
}

function luminance({ r, g, b }: RGBColor): number {
  return 0.2126 * toLight(r) + 0.7152 * toLight(g) + 0.0722 * toLight(b);
}

function contrast(a: RGBColor, b: RGBColor): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What is seen without one kind of cone. Source: Machado, Oliveira and Fernandes 2009, severity 1, in linear light. */
const MISSING_CONES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function seenWithout(kind: keyof typeof MISSING_CONES, { r, g, b }: RGBColor): RGBColor {
  const light = [toLight(r), toLight(g), toLight(b)];
  const row = (i: number) =>
    fromLight(light.reduce((sum, value, k) => sum + value * MISSING_CONES[kind][3 * i + k]!, 0));
  return rgb(row(0), row(1), row(2));
}

/** Distance in CIELAB; a just noticeable difference is about 2.3. */
function difference(a: RGBColor, b: RGBColor): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

describe.each(THEMES)('the %s colours', (theme) => {
  const colors = colorsOf(theme);
  const colorOf = (name: string) => {
    const found = colors.get(name);
    if (found === undefined) throw new Error(`colorOf: got no --${name} in the ${theme} theme`);
    return found;
  };

  it.each(FAMILIES)('show %s at 3:1 or more on every ground', (family) => {
    for (const ground of GROUNDS) expect(contrast(colorOf(family), colorOf(ground)), ground).toBeGreaterThanOrEqual(3);
  });

  it('show words at 4.5:1 or more', () => {
    for (const ink of ['ink', 'ink-quiet', 'focus', ...FAMILIES]) {
      expect(contrast(colorOf(ink), colorOf('paper')), ink).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colorOf('label-sea'), colorOf('sea'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colorOf('chip-ink'), colorOf('chip'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(MISSING_CONES) as (keyof typeof MISSING_CONES)[])('keep families apart with %s', (kind) => {
    FAMILIES.forEach((a, i) => {
      for (const b of FAMILIES.slice(i + 1)) {
        const seen = difference(seenWithout(kind, colorOf(a)), seenWithout(kind, colorOf(b)));
        expect(seen, `${a} and ${b}`).toBeGreaterThanOrEqual(10);
      }
    });
  });
});
