import { expect, test } from 'vitest'
import { readConfig, type ConfigOverrides, type Environment } from './config.ts'

const linux = { platform: 'linux', homeDirectory: '/home/ana' }

function read(env: Environment = {}, overrides: ConfigOverrides = {}, machine = linux) {
  const reading = readConfig(env, overrides, machine)
  return reading.ok ? reading.config : reading.why
}

test('with nothing said, one person runs both services on port 7420 and has 35 seconds on the server to undo', () => {
  expect(read()).toEqual({
    home: '/home/ana/.local/share/regards',
    databaseUrl: undefined,
    port: 7420,
    services: ['web', 'worker'],
    holdSeconds: 35,
    opensBrowser: false,
  })
})

test.each([
  ['linux', {}, '/home/ana/.local/share/regards'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/regards'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ana/.local/share/regards'],
  ['darwin', {}, '/home/ana/Library/Application Support/Regards'],
  ['win32', { APPDATA: '/home/ana/Roaming' }, '/home/ana/Roaming/Regards'],
  ['linux', { REGARDS_HOME: '/own', XDG_DATA_HOME: '/data' }, '/own'],
])('on %s with %j the data lies in %s', (platform, env, home) => {
  expect(read(env, {}, { platform, homeDirectory: '/home/ana' })).toMatchObject({ home })
})

test('the command line wins over the environment', () => {
  const env = { REGARDS_HOME: '/env', REGARDS_PORT: '1', REGARDS_SERVICES: 'web' }
  expect(read(env, { home: '/said', port: '8000', services: 'worker' })).toMatchObject({ home: '/said', port: 8000, services: ['worker'] })
})

test.each(['abc', '-1', '70000', '1.5', '7420 or so'])('%s is no port', (port) => {
  expect(read({}, { port })).toBe(`The port must be a number from 0 to 65535, not "${port}".`)
})

test.each(['mail', 'web,mail', 'web,'])('%j names a service that does not exist', (services) => {
  expect(read({}, { services })).toContain(`not "${services}"`)
})

test('a waiting time that is none is refused', () => {
  expect(read({ REGARDS_HOLD_SECONDS: 'soon' })).toContain('REGARDS_HOLD_SECONDS')
  expect(read({ REGARDS_HOLD_SECONDS: '0' })).toMatchObject({ holdSeconds: 0 })
})

test('a folder with models of one’s own is taken from where Regards was started', () => {
  expect(read({ REGARDS_CARD_MODELS: '/own/models' })).toMatchObject({ cardModels: '/own/models' })
  expect(read({})).toMatchObject({ cardModels: undefined })
})

test('a database that is not PostgreSQL is refused without repeating its password', () => {
  const why = read({ REGARDS_DATABASE_URL: 'mysql://me:secret@host/db' })
  expect(why).toContain('REGARDS_DATABASE_URL')
  expect(why).not.toContain('secret')
  expect(read({ REGARDS_DATABASE_URL: 'postgresql://me@host/db' })).toMatchObject({ databaseUrl: 'postgresql://me@host/db' })
})

test('a browser is opened only where there is a display and nobody automated the run', () => {
  expect(read({ DISPLAY: ':0' })).toMatchObject({ opensBrowser: true })
  expect(read({ DISPLAY: ':0', CI: 'true' })).toMatchObject({ opensBrowser: false })
  expect(read({}, {}, { platform: 'darwin', homeDirectory: '/Users/ana' })).toMatchObject({ opensBrowser: true })
})
