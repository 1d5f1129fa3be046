import { afterEach, expect, test, vi } from 'vitest'
import { letIn } from '../state/session.ts'
import { forgetWhenShutOut } from './start.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('what another app shared, and what was being typed, is forgotten when the browser is not let in any more', () => {
  const gone: string[] = []
  vi.stubGlobal('sessionStorage', { removeItem: (name: string) => gone.push(name) })
  vi.stubGlobal('caches', { delete: async (name: string) => gone.push(name) })
  // The memory itself never opens here.
  class Pending extends EventTarget {}
  vi.stubGlobal('IDBRequest', Pending)
  vi.stubGlobal('indexedDB', { open: () => new Pending() })
  letIn.value = true
  forgetWhenShutOut()
  expect(gone).toEqual([])
  letIn.value = false
  expect(gone).toEqual(['regards-shared', 'new-interview-1'])
})
