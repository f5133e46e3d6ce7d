/** A cubic Bézier curve in CSS px: start, two control points, end. */
export type Curve = readonly [
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
];

export type Point = readonly [x: number, y: number];

/**
 * The bow from `a` to `b` whose apex stands `offset` px off the chord, on the side of the unit vector `normal`.
 * With the control points at thirds of the chord a cubic is a parabola: its apex lies at 3/4 of the controls' offset.
 */
export function bowCurve(a: Point, b: Point, normal: Point, offset: number): Curve {
  const push = (offset * 4) / 3;
  const dx = (b[0] - a[0]) / 3;
  const dy = (b[1] - a[1]) / 3;
  const px = normal[0] * push;
  const py = normal[1] * push;
  return [a[0], a[1], a[0] + dx + px, a[1] + dy + py, b[0] - dx + px, b[1] - dy + py, b[0], b[1]];
}

/**
 * The unit vector across a chord on which bows open: poleward (up the screen), or eastward where the chord runs along
 * a meridian, that is within 20° of the vertical. A chord of no length bows up.
 */
export function bowNormal(a: Point, b: Point): Point {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [0, -1];
  const normal: Point = [dy / length, -dx / length];
  const alongMeridian = Math.abs(dx) < Math.tan((20 * Math.PI) / 180) * Math.abs(dy);
  const keep = alongMeridian ? normal[0] > 0 : normal[1] < 0;
  return keep ? normal : [-normal[0], -normal[1]];
}

/** The same curve with its apex moved by `offset` px along a unit vector; its ends stay. */
export function pushCurve([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, [nx, ny]: Point, offset: number): Curve {
  const [px, py] = [(nx * offset * 4) / 3, (ny * offset * 4) / 3];
  return [x0, y0, x1 + px, y1 + py, x2 + px, y2 + py, x3, y3];
}

/** The same curve from its end to its start. */
export function reverseCurve([x0, y0, x1, y1, x2, y2, x3, y3]: Curve): Curve {
  return [x3, y3, x2, y2, x1, y1, x0, y0];
}

/**
 * The curve with its ends moved a little way in, so that it keeps its way between them: by de Casteljau a cut at `t`
 * moves an end by 3t of its handle, and the handle by about 2t toward the other one.
 */
export function cutCurve([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, start: Point, end: Point): Curve {
  const share = (cut: number, handle: number) => (handle === 0 ? 0 : (2 / 3) * Math.min(1, cut / handle));
  const a = share(Math.hypot(start[0] - x0, start[1] - y0), Math.hypot(x1 - x0, y1 - y0));
  const b = share(Math.hypot(end[0] - x3, end[1] - y3), Math.hypot(x2 - x3, y2 - y3));
  const [dx, dy] = [x2 - x1, y2 - y1];
  return [...start, x1 + a * dx, y1 + a * dy, x2 - b * dx, y2 - b * dy, ...end];
}

/** Point of the curve at `t` in 0…1. */
export function curvePoint(c: Curve, t: number): Point {
  const u = 1 - t;
  const a = u * u * u;
  const b = 3 * u * u * t;
  const d = 3 * u * t * t;
  const e = t * t * t;
  return [a * c[0] + b * c[2] + d * c[4] + e * c[6], a * c[1] + b * c[3] + d * c[5] + e * c[7]];
}

/** The part of the curve from its start to `t`, by de Casteljau's construction. */
export function curveHead(c: Curve, t: number): Curve {
  if (t >= 1) return c;
  const mix = (i: number, j: number, from: readonly number[]) => from[i]! + (from[j]! - from[i]!) * t;
  const ab = [mix(0, 2, c), mix(1, 3, c), mix(2, 4, c), mix(3, 5, c), mix(4, 6, c), mix(5, 7, c)];
  const abc = [mix(0, 2, ab), mix(1, 3, ab), mix(2, 4, ab), mix(3, 5, ab)];
  return [c[0], c[1], ab[0]!, ab[1]!, abc[0]!, abc[1]!, mix(0, 2, abc), mix(1, 3, abc)];
}

/** Unit tangent at the end (`t` = 1) or the start (`t` = 0), pointing along the curve; [1, 0] where it has no length. */
export function endTangent(c: Curve, t: 0 | 1): Point {
  const [x, y] = t === 0 ? [c[0], c[1]] : [c[6], c[7]];
  const pairs: Point[] =
    t === 0
      ? [
          [c[2], c[3]],
          [c[4], c[5]],
          [c[6], c[7]],
        ]
      : [
          [c[4], c[5]],
          [c[2], c[3]],
          [c[0], c[1]],
        ];
  for (const [px, py] of pairs) {
    const length = Math.hypot(px - x, py - y);
    if (length > 1e-6) return t === 0 ? [(px - x) / length, (py - y) / length] : [(x - px) / length, (y - py) / length];
  }
  return [1, 0];
}
