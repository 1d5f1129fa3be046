import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A small disk of its own, that can be full. */
export interface SmallDisk {
  readonly directory: string
  /** Takes the last byte for a while. */
  fill(): Promise<void>
  close(): void
}

const FULL_MS = 1_500

/** Mounts a small disk in memory; undefined where that is not allowed (it takes root). */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'regards-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory])
  if (status !== 0) {
    rmSync(directory, { recursive: true })
    return undefined
  }
  const ballast = join(directory, 'ballast')
  return {
    directory,
    async fill() {
      spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k'])
      spawnSync('dd', ['if=/dev/zero', `of=${ballast}.2`, 'bs=512'])
      await wait(FULL_MS)
      for (const file of [ballast, `${ballast}.2`]) writeFileSync(file, '')
    },
    close() {
      spawnSync('umount', ['-l', directory])
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
