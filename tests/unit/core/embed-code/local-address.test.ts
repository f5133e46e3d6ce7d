import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../../../../src/core/embed-code/local-address.ts';

describe('an address that leads nowhere from another machine', () => {
  it.each([
    'file:///home/me/dist/index.html',
    'http://localhost:8080/index.html',
    'http://map.localhost/index.html',
    'http://127.0.0.1:8080/',
    'http://127.1.2.3/',
    'http://0.0.0.0:8080/',
    'http://[::1]:8080/',
    'about:srcdoc',
  ])('is told: %s', (address) => {
    expect(isLocalAddress(address)).toBe(true);
  });

  it.each([
    'https://example.org/map/index.html',
    'http://10.0.0.5/',
    'https://localhost.example.org/',
    'https://127.0.0.1.example.org/',
  ])('is not %s', (address) => {
    expect(isLocalAddress(address)).toBe(false);
  });
});
