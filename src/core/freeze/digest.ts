/** The SHA-256 of a text's UTF-8, 32 bytes. Platforms have it by different names; who freezes hands it in. */
export type Digest = (text: string) => Promise<Uint8Array>;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** As `sha256sum` writes it. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As content policies write it. */
export function toBase64(bytes: Uint8Array): string {
  const groups = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, group) => {
    const [a = 0, b = 0, c = 0] = bytes.subarray(3 * group, 3 * group + 3);
    const bits = (a << 16) | (b << 8) | c;
    return [18, 12, 6, 0].map((shift) => BASE64[(bits >> shift) & 63] ?? '').join('');
  });
  const missing = (3 - (bytes.length % 3)) % 3;
  const text = groups.join('');
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}
