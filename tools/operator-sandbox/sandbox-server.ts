import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { JSONWebKeySet } from 'jose'
import type { Server } from 'node:http'
import { createAuthorizationServer } from './authorization/authorization-server.ts'
import type { AuthorizationOptions } from './authorization/authorization-server.ts'
import type { Capability } from '../../wire/operator/capabilities.ts'
import { createSandboxApp } from './sandbox-app.ts'
import { requireAssertion } from './check-assertion.ts'
import { createIdempotency } from './idempotency.ts'
import { saveChanges, loadState } from './model/data-file.ts'
import { COMPANY_LINES } from './model/company-lines.ts'
import type { HandsetSeed } from './model/handset.ts'
import type { Identity } from './model/identity.ts'
import { createSandboxModel } from './model/sandbox-model.ts'
import type { CodeLimits } from './model/sandbox-model.ts'
import { SANDBOX_CAPABILITIES } from './sandbox-capabilities.ts'
import type { SeenAnswer } from './sandbox-parts.ts'
import { createTraffic } from './traffic.ts'

/** Options of {@link startSandbox}; by default a small operator on a free port. */
export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Handsets to begin with, and after a reset. */
  readonly handsets?: readonly HandsetSeed[]
  /** Bearer token that API calls must carry. */
  readonly token?: string
  /** Public keys (RFC 7517) with which assertions of changes are checked; without them none is asked for. */
  readonly assertionKeys?: JSONWebKeySet
  /** Authorization server, instead of a token that never changes: API calls must carry its access tokens. */
  readonly authorization?: AuthorizationOptions
  /** The capabilities of this operator; by default all that the sandbox has. */
  readonly capabilities?: Iterable<Capability>
  /** File that keeps the state across restarts. */
  readonly dataFile?: string
  readonly limits?: Partial<CodeLimits>
  /** Milliseconds after which scenario number 051 answers; 15,000 by default. */
  readonly stallMs?: number
  /**
   * The sender's name of one-time codes; at most 11 letters (3GPP TS 23.040, alphanumeric address). `Dozvon` by
   * default.
   */
  readonly sender?: string
  /** Days for which changes of SIM and phone are known (CAMARA monitoredPeriod); 120 by default, null for all time. */
  readonly monitoredDays?: number | null
  /** True: kyc-match wants the right idDocument first. */
  readonly requiresIdDocument?: boolean
  /** Sees every answer of an API before it is sent; control calls are none. */
  readonly onAnswer?: (answer: SeenAnswer) => void
  /** Milliseconds since the epoch; the machine's clock by default. */
  readonly now?: () => number
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string
  readonly port: number
  stop(): Promise<void>
}

/** Nobody's real data: the passport is of a form that no country has. */
const ANNAS_IDENTITY: Identity = {
  idDocument: 'MP0000001',
  idDocumentType: 'passport',
  idDocumentExpiryDate: '2034-05-20',
  name: 'Анна Петровна Ковальчук',
  givenName: 'Анна',
  middleNames: 'Петровна',
  familyName: 'Ковальчук',
  address: 'Минск, улица Сурганова, 14-27',
  streetName: 'Сурганова',
  streetNumber: '14',
  houseNumberExtension: '27',
  postalCode: '220012',
  locality: 'Минск',
  country: 'BY',
  birthdate: '1966-03-14',
  gender: 'FEMALE',
  countryOfBirth: 'BY',
  nationality: 'BY',
}

const HANDSETS: readonly HandsetSeed[] = [
  { number: '+375290001001', name: 'Анна', email: 'anna@mail.example', identity: ANNAS_IDENTITY },
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
const MONITORED_DAYS = 120
const LIMITS: CodeLimits = { maxTry: 3, maxSend: 6, codeTtlSec: 300 }

/** Starts the sandbox operator on 127.0.0.1 only: it must never serve real people. Rejects when the port is taken. */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const now = options.now ?? Date.now
  const model = createSandboxModel({
    handsets: options.handsets ?? HANDSETS,
    limits: { ...LIMITS, ...options.limits },
    now,
    saved: options.dataFile === undefined ? null : await loadState(options.dataFile),
  })
  let ownUrl = ''
  const app = createSandboxApp(
    {
      model,
      capabilities: new Set(options.capabilities ?? SANDBOX_CAPABILITIES),
      stallMs: options.stallMs ?? 15_000,
      sender: options.sender ?? 'Dozvon',
      authorization: options.authorization === undefined ? null : createAuthorizationServer(options.authorization, now),
      origin: () => ownUrl,
      policies: {
        monitoredDays: options.monitoredDays === undefined ? MONITORED_DAYS : options.monitoredDays,
        requiresIdDocument: options.requiresIdDocument ?? false,
      },
      traffic: createTraffic(now),
      onAnswer: options.onAnswer ?? null,
      idempotent: createIdempotency(now),
    },
    options.token ?? null,
    options.assertionKeys === undefined ? null : requireAssertion(options.assertionKeys, () => ownUrl, now),
  )
  const keep = options.dataFile === undefined ? null : saveChanges(model, options.dataFile)
  const server = await new Promise<Server>((resolve, reject) => {
    const settings = { fetch: app.fetch, hostname: '127.0.0.1', port: options.port ?? 0 }
    const listening = serve(settings, () => resolve(listening as Server))
    listening.once('error', reject)
  })
  const { port } = server.address() as AddressInfo
  ownUrl = `http://127.0.0.1:${port}`
  return {
    url: ownUrl,
    port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await keep?.()
    },
  }
}
