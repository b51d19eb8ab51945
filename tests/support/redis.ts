import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { makeRunFolder } from './run-folder.ts'

/** A Redis server of one test file, or of the whole run. It keeps nothing on disk. */
export interface RedisServer {
  /** Stays the same over stops and starts. */
  readonly url: string
  readonly pid: () => number
  /** Ends the process; its data are gone. */
  readonly stop: () => Promise<void>
  /** Starts it again, empty, on the same port. */
  readonly start: () => Promise<void>
  /** Leaves it alive and deaf: connections stay open and nothing answers. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** Stops it for good. */
  readonly end: () => Promise<void>
}

/** A port of 127.0.0.1 that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const launch = (port: number, folder: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--dir',
      folder,
      '--pidfile',
      path.join(folder, 'redis.pid'),
    ]
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += String(chunk)
      if (said.includes('Ready to accept connections')) resolve(child)
    })
    child.once('error', (cause) => reject(new Error('redis-server is not on the PATH: install Redis', { cause })))
    child.once('exit', () => reject(new Error(`redis-server ended: ${said}`)))
  })

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Starts a Redis server of the test's own. It ends with this process, whatever happens. */
export const startRedis = async (): Promise<RedisServer> => {
  const { folder, remove } = await makeRunFolder()
  const port = await freePort()
  let child = await launch(port, folder)
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => child.pid ?? 0,
    stop: () => ended(child),
    start: async () => {
      child = await launch(port, folder)
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    end: async () => {
      await ended(child)
      remove()
    },
  }
}
