/**
 * Where a request comes from, as limits count it: an IPv4 address, or the /64 of an IPv6 address, because one connection
 * has as many addresses in it as it likes. What is no address counts as one place.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '');
  if (/^[\d.]{7,15}$/.test(bare)) return bare;
  if (bare.length > 45 || !URL.canParse(`http://[${bare}]`)) return 'unknown';
  const groups = groupsOf(new URL(`http://[${bare}]`).hostname.slice(1, -1));
  const isIpv4Mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isIpv4Mapped) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 0xff])
      .join('.');
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address as URLs write it. */
function groupsOf(canonical: string): number[] {
  const [head = '', tail = ''] = canonical.split('::');
  const numbers = (half: string) => (half === '' ? [] : half.split(':').map((group) => parseInt(group, 16)));
  const left = numbers(head);
  const right = numbers(tail);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}
