import { describe, expect, it } from 'vitest';
import { networkOf } from '#app/domain/account/network.ts';

describe('where a request comes from', () => {
  it('is an IPv4 address, however it is written', () => {
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(networkOf('::ffff:c000:201')).toBe('192.0.2.1');
    expect(networkOf('::FFFF:192.0.2.2')).toBe('192.0.2.2');
  });

  it('is the first half of an IPv6 address', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:0DB8:0001:0002::9')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8::')).toBe('2001:db8:0:0::/64');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });

  it('is one place for everything that is no address', () => {
    for (const text of ['', 'unknown', '[', ':'.repeat(1_000_000), '%'.repeat(1_000_000)])
      expect(networkOf(text)).toBe('unknown');
  });
});
