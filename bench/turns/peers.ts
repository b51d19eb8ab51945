/**
 * Other bots that play the same dialogue, each a program of `bench/peers`, which has packages of its own. Those that
 * keep sessions have a Redis of their own, which writes nothing to disk.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { startProgram } from '../../tests/support/program-process.ts'
import { startRedis } from '../../tests/support/redis.ts'
import { startProcesses, TOKEN } from './bot-processes.ts'
import { serverMs } from './processor-time.ts'
import type { Subject } from './subject.ts'

const FOLDER = path.resolve('bench/peers')

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

const readLock = (file: string): Lock => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Lock

/** Compares what npm has installed with the lock file. */
const areInstalled = (): boolean => {
  if (!existsSync(path.join(FOLDER, 'node_modules/.package-lock.json'))) return false
  const { packages: there } = readLock('node_modules/.package-lock.json')
  return Object.entries(readLock('package-lock.json').packages).every(
    ([place, { version }]) => place === '' || there[place]?.version === version,
  )
}

/** Makes bench/peers/node_modules what its lock file says. Throws when npm cannot. */
export const installPeers = (say: (line: string) => void): void => {
  if (areInstalled()) return
  say('Installing the peers that bench/peers/package-lock.json lists…')
  const { status, stderr } = spawnSync('npm', ['ci'], { cwd: FOLDER, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ci failed in bench/peers:\n${stderr}`)
}

const peer = (name: string, file: string, remembers: boolean): Subject => ({
  name,
  remembers,
  start: async (apiRoot) => {
    const redis = remembers ? await startRedis() : null
    const env = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      NODE_ENV: 'production',
      ...(redis && { REDIS_URL: redis.url }),
    }
    const bots = await startProcesses(() => [startProgram([path.join(FOLDER, file)], env, /^the peer takes updates$/m)])
    return {
      cpu: () => ({ botMs: bots.ms(), databaseMs: redis ? serverMs(redis.pid()) : 0 }),
      memoryMb: bots.memoryMb,
      said: bots.said,
      restart: bots.restart,
      stop: async () => {
        await bots.end()
        await redis?.end()
      },
    }
  },
})

/** All peers, the leanest first. */
export const peers: readonly Subject[] = [
  peer('grammY echo', 'grammy-echo.mjs', false),
  peer('grammY sessions', 'grammy-sessions.mjs', true),
  peer('grammY conversations', 'grammy-conversations.mjs', true),
  peer('Telegraf scenes', 'telegraf-scenes.mjs', true),
]
