import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Switches } from './trouble.ts'

interface Sms {
  readonly sender: string
  readonly text: string
  readonly folder: 'inbox' | 'spam' | 'blocked'
  readonly arrivedAt: string
}
interface Call {
  readonly spoken: string | null
  readonly at: string
}
interface Mail {
  readonly text: string
  readonly at: string
}

/** A phone and its line as the owner sees them. */
interface HandsetNow {
  readonly switches: Readonly<Record<string, unknown>>
  readonly sms: readonly Sms[]
  readonly calls: readonly Call[]
  readonly mails: readonly Mail[]
}

/** A person's phone, over the sandbox's control API. */
export interface Handset {
  readonly look: () => Promise<HandsetNow>
  readonly turn: (switches: Switches) => Promise<void>
  /** Deletes all messages, which makes room. */
  readonly clear: () => Promise<void>
  /** Makes the service send its code once more. */
  readonly askService: () => Promise<void>
  /** The newest code of the bot over any channel; null when none has arrived. */
  readonly ourCode: () => Promise<string | null>
}

/** Sender names of the service's codes and of the bot's. */
export const SERVICE = 'MTS'
export const OURS = 'Dozvon'

const HOUR = 3_600_000

const hoursAgo = (hours: number | undefined): string | undefined =>
  hours === undefined ? undefined : new Date(Date.now() - hours * HOUR).toISOString()

/** The switches in the sandbox's form. */
export const wireSwitches = ({
  simSwappedHoursAgo,
  reassignedHoursAgo,
  ...switches
}: Switches): Readonly<Record<string, unknown>> => {
  const simSwappedAt = hoursAgo(simSwappedHoursAgo)
  const reassignedAt = hoursAgo(reassignedHoursAgo)
  return {
    ...switches,
    ...(simSwappedAt === undefined ? {} : { simSwappedAt }),
    ...(reassignedAt === undefined ? {} : { reassignedAt }),
  }
}

/** Makes a client of the sandbox's control API. It throws on a refusal. */
export type Sandbox = (method: string, path: string, body?: unknown) => Promise<unknown>

const isReset = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'ECONNRESET'

export const createSandboxControl =
  (url: string): Sandbox =>
  async (method, path, body) => {
    const ask = (): Promise<Response> =>
      fetch(`${url}/_sandbox/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    // After a pause the sandbox may close a connection just as it is used again: it has read nothing then.
    const answer = await ask().catch((error: unknown) => {
      if (isReset(error)) return ask()
      throw error
    })
    if (!answer.ok) throw new Error(`the sandbox refused ${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? null : answer.json()
  }

const digitsIn = (text: string): string | null =>
  text.replace(/(\d) (?=\d)/g, '$1').match(/(?<!\d)\d{6}(?!\d)/)?.[0] ?? null

/** Opens an existing phone. */
export const openHandset = (sandbox: Sandbox, number: PhoneNumber): Handset => {
  const path = `handsets/${encodeURIComponent(number)}`
  const look = async (): Promise<HandsetNow> => (await sandbox('GET', path)) as HandsetNow
  return {
    look,
    turn: async (switches) => void (await sandbox('PATCH', path, wireSwitches(switches))),
    clear: async () => void (await sandbox('DELETE', `${path}/sms`)),
    askService: async () => void (await sandbox('POST', `${path}/service-code`, { service: SERVICE })),
    ourCode: async () => {
      const { sms, calls, mails } = await look()
      const came = [
        ...sms
          .filter(({ sender, folder }) => sender === OURS && folder === 'inbox')
          .map(({ text, arrivedAt }) => ({ text, at: arrivedAt })),
        ...calls.flatMap(({ spoken, at }) => (spoken === null ? [] : [{ text: spoken, at }])),
        ...mails,
      ]
      const newest = came.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)
      return newest === undefined ? null : digitsIn(newest.text)
    },
  }
}
