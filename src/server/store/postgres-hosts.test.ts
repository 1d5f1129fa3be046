import { expect, test } from 'vitest'
import { hostsOf, refuseLossyFailover } from './postgres-hosts.ts'

const two = 'postgres://me:secret@one:5432,two:5433/regards?sslmode=require'

test('an address of several hosts is one address for each', () => {
  expect(hostsOf(two)).toEqual(['postgres://me:secret@one:5432/regards?sslmode=require', 'postgres://me:secret@two:5433/regards?sslmode=require'])
  expect(hostsOf('postgres://me@one/regards')).toEqual(['postgres://me@one/regards'])
})

test('a replica that may take over without the last commits is refused, in words that keep the password', () => {
  const lossy = () => refuseLossyFailover(two, { replicas: 1, waitsForReplica: false })
  expect(lossy).toThrow('synchronous_standby_names')
  expect(lossy).not.toThrow('secret')
})

test.each([
  ['commits wait for the replica', two, { replicas: 1, waitsForReplica: true }],
  ['nothing follows yet, as after a failover', two, { replicas: 0, waitsForReplica: false }],
  ['one host is named, and nobody takes over by itself', 'postgres://me@one/regards', { replicas: 1, waitsForReplica: false }],
])('where %s, it is taken', (_, url, standing) => {
  expect(() => refuseLossyFailover(url, standing)).not.toThrow()
})
