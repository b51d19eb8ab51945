import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import type { Capability } from '../../src/core/operator/capabilities.ts'
import { createSandboxApp } from './sandbox-app.ts'
import { createOnce } from './idempotency.ts'
import { keepWorld, loadWorld } from './model/data-file.ts'
import { COMPANY_LINES } from './model/company-lines.ts'
import type { HandsetSeed } from './model/handset.ts'
import { createWorld, type Limits } from './model/operator-model.ts'
import { SANDBOX_CAPABILITIES } from './sandbox-capabilities.ts'

/** What the sandbox is to be like; by default a small world on a free port. */
export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Handsets to begin with, and after a reset. */
  readonly handsets?: readonly HandsetSeed[]
  /** Bearer token that API calls must carry. */
  readonly token?: string
  /** What this operator can do; by default all that the sandbox knows. */
  readonly capabilities?: Iterable<Capability>
  /** Survive a restart in this file. */
  readonly dataFile?: string
  readonly limits?: Partial<Limits>
  /** How long the scenario number 051 keeps its asker waiting; 15 s by default. */
  readonly stallMs?: number
  /** From whom our own codes come; at most 11 letters (3GPP TS 23.040, alphanumeric address). */
  readonly sender?: string
  /** Milliseconds since the epoch; the machine's clock by default. */
  readonly now?: () => number
}

/** A sandbox that runs. */
export interface Sandbox {
  readonly url: string
  readonly port: number
  stop(): Promise<void>
}

const HANDSETS: readonly HandsetSeed[] = [
  { number: '+375290001001', name: 'Анна', email: 'anna@mail.example' },
  { number: '+375290001002', name: 'Борис', email: 'boris@mail.example' },
  {
    number: '+375290001003',
    name: 'Вера',
    email: 'vera@mail.example',
    companyId: 'company-1',
    administers: 'company-1',
  },
  ...COMPANY_LINES,
]
const LIMITS: Limits = { maxTry: 3, maxSend: 6, codeTtlSec: 300 }

/** Starts the sandbox operator on 127.0.0.1: it must never serve real people. */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const now = options.now ?? Date.now
  const world = createWorld({
    handsets: options.handsets ?? HANDSETS,
    limits: { ...LIMITS, ...options.limits },
    now,
    saved: options.dataFile === undefined ? null : await loadWorld(options.dataFile),
  })
  const app = createSandboxApp(
    {
      world,
      capabilities: new Set(options.capabilities ?? SANDBOX_CAPABILITIES),
      stallMs: options.stallMs ?? 15_000,
      sender: options.sender ?? 'Dozvon',
      once: createOnce(now),
    },
    options.token ?? null,
  )
  const keep = options.dataFile === undefined ? null : keepWorld(world, options.dataFile)
  const server = await new Promise<Server>((resolve, reject) => {
    const where = { fetch: app.fetch, hostname: '127.0.0.1', port: options.port ?? 0 }
    const listening = serve(where, () => resolve(listening as Server))
    listening.once('error', reject)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await keep?.()
    },
  }
}
