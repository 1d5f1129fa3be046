import { BlockList, isIP } from 'node:net'

/** What is not the public internet: IANA's registries of special-purpose addresses (RFC 6890), multicast and what is reserved. */
const special = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, bits, 'ipv4')
/** Of IPv6 only 2000::/3 is in use; these parts of it are special all the same. */
const special6 = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special6.addSubnet(network, bits, 'ipv6')
const inUse6 = new BlockList()
inUse6.addSubnet('2000::', 3, 'ipv6')

/** Tells whether an address is a host of the public internet, and no part of somebody's own network. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && inUse6.check(address, 'ipv6') && !special6.check(address, 'ipv6')
}
