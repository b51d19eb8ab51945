import { readNoAnswer } from '../../../src/core/text/answer-reader.ts'
import { readNoStatements } from '../../../src/core/text/statement-reader.ts'
import { readNoIntents } from '../../../src/core/text/intent-reader.ts'
import { createHandlers } from '../../../src/app/calls/call-handlers.ts'
import type { CallParts } from '../../../src/app/calls/call-context.ts'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import type { Capability } from '../../../src/core/operator/capability.ts'
import { watchDelayedActs } from '../../../src/app/calls/watch-delayed-acts.ts'
import type { TellParts } from '../../../src/app/calls/stop-act.ts'
import type { EventOf } from '../../../src/core/conversation/event.ts'
import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import type { InboxPayload } from '../../../src/core/ports/turn-store.ts'
import { callId } from '../../../src/core/conversation/call-id.ts'
import type { Calls } from '../../../src/core/flow/calls.ts'
import { CallFailed } from '../../../src/core/operator/call-failed.ts'
import type { Service } from '../../../src/core/catalogue/service.ts'
import type { OpenCall } from '../../../src/core/ports/call-store.ts'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import type { HttpOperator } from '../../../src/adapters/operator/create-operator.ts'
import { SANDBOX_CAPABILITIES } from '../../../tools/operator-sandbox/sandbox-capabilities.ts'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { startEmulator } from '../../../tools/telegram-emulator/emulator.ts'
import { createTelegramApi } from '../../../src/adapters/telegram/create-telegram-api.ts'
import { createMessenger } from '../../../src/adapters/telegram/telegram-messenger.ts'
import { texts } from '../../flows/world.ts'
import { createNoticeStore } from '../../../src/adapters/postgres/notices/postgres-notice-store.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'

export const ANNA = '+375290001001'
export const VERA = '+375290001003'
export const STORE = '+375290003001'

/** A chat that asks: by name, as a flow would. `again` performs the very same call once more, as after a crash. */
export interface Chat {
  readonly id: number
  readonly ask: <Src extends keyof Calls>(
    src: Src,
    input: Calls[Src]['input'],
    askedAt?: number,
  ) => Promise<Calls[Src]['output']>
  readonly again: () => Promise<unknown>
  /**
   * Gives the own contact, and types the code that is sent to the number for an act; without one, to see whether SMS
   * arrive.
   */
  readonly share: (phone: string) => Promise<void>
  readonly prove: (phone: string, action?: string, object?: string) => Promise<void>
}

/** Every handler on a real database, the sandbox over HTTP, and Telegram's emulator for files. */
export interface CallStage {
  readonly test: TestStore
  readonly operator: HttpOperator
  /** Address of the sandbox. */
  readonly url: string
  readonly chat: () => Promise<Chat>
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
  /** Sends a document to the bot and gives its id. */
  readonly upload: (bytes: Buffer | string) => string
  readonly service: (id: string) => Service
  /** Looks at the acts on hold once, as the stored job does. */
  readonly watchHeld: () => Promise<void>
  /** Lists the warnings that wait in a chat's inbox, the oldest first. */
  readonly warnings: (chatId: number) => Promise<readonly Warned[]>
  readonly close: () => Promise<void>
}

export interface CallStageOptions {
  readonly change?: (parts: CallParts) => CallParts
  /** Flows that `my-mts` offers besides its own. */
  readonly offers?: readonly string[]
  /** Hours by act for which every service puts acts on hold; else as the catalogue says. */
  readonly holdHours?: Service['proofs']['holdHours']
  /** Capabilities that this operator lacks. */
  readonly without?: readonly Capability[]
}

const nothing = (): void => undefined
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** A warning of an act on hold, as a chat gets it. */
type Warned = EventOf<'warned'>

let chats = 5_000
let turns = 0

export const openCallStage = async ({
  change = (parts) => parts,
  without = [],
  offers = [],
  holdHours,
}: CallStageOptions = {}): Promise<CallStage> => {
  const test = await openTestStore()
  const sandbox = await startSandbox({ capabilities: SANDBOX_CAPABILITIES.filter((one) => !without.includes(one)) })
  const operator = createOperator({ url: sandbox.url, retryDelaysMs: [5], incidentsCacheMs: 0 })
  await operator.ready()
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }] })
  const user = emulator.control.addUser({ first_name: 'Вера' })
  emulator.control.start({ user: user.id })
  const services = loadCatalogue('services').map((service) => ({
    ...service,
    flows: service.id === 'my-mts' ? [...service.flows, ...offers] : service.flows,
    proofs: holdHours === undefined ? service.proofs : { ...service.proofs, holdHours },
  }))
  const parts = change({
    ...test.store,
    download: createMessenger(createTelegramApi({ token: TOKEN, root: emulator.url })).download,
    operator,
    services,
    texts,
    botUrl: 'https://t.me/dozvon_bot',
    publicUrl: null,
    eventsUrl: null,
    wordDelayMs: 20,
  })
  const receive: TellParts['receive'] = async (items) => void (await test.store.turns.receive(items))
  const handlers = createHandlers(
    parts,
    {
      store: test.store.desk,
      facts: test.store.facts,
      adminIds: new Set([1]),
      world: {
        flows: new Map(),
        texts,
        readIntents: readNoIntents,
        readAnswer: readNoAnswer,
        readStatements: readNoStatements,
        services,
      },
      isStaffed: () => false,
      incidents: () => [],
      forgetHints: async () => undefined,
      conversationOf: test.store.custody.conversationOf,
      receive,
      scheduler: { wakeGroups: () => undefined },
    },
    createNoticeStore(test.pool, services),
  )
  const perform = (open: OpenCall): Promise<unknown> => handlers[open.call.src]!(open.call.input as never, open)
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? null : answer.json()
  }
  const chat = async (): Promise<Chat> => {
    const id = (chats += 1)
    await test.pool.query('insert into conversation (chat_id) values ($1) on conflict do nothing', [id])
    let last: OpenCall | null = null
    const ask: Chat['ask'] = async (src, input, askedAt = Date.now()) => {
      const turn = (turns += 1)
      last = {
        id: callId(id, turn, src),
        chatId: id,
        previousAttempts: 0,
        askedAt,
        fence: 0,
        locale: 'ru',
        call: { kind: 'call', call: '1/it', turn, src, input, secrets: {}, wait: null },
      }
      return perform(last) as never
    }
    return {
      id,
      ask,
      again: () => perform({ ...last!, previousAttempts: 1 }),
      share: (phone) => test.store.facts.recordProof(id, phone, 'own-contact'),
      prove: async (phone, action, object) => {
        // Other tests have asked for codes to the same number.
        await test.pool.query('delete from spending')
        const bound = { ...(action === undefined ? {} : { action }), ...(object === undefined ? {} : { object }) }
        const wanted = { phone, channel: 'sms', service: 'my-mts', locale: 'ru', ...bound } as const
        const { authenticationId } = await ask('codes.send', wanted)
        const { code } = (await control('GET', `codes/${authenticationId}`)) as { code: string }
        await ask('codes.check', { phone, authenticationId, code })
      },
    }
  }
  return {
    test,
    operator,
    url: sandbox.url,
    chat,
    control,
    upload: (bytes) => {
      const document = { file_name: 'list.csv', data: Buffer.from(bytes).toString('base64') }
      return emulator.control.send({ user: user.id, document }).message.document?.file_id ?? ''
    },
    watchHeld: async () => {
      await test.pool.query('update request set next_at = now() where ended_at is null')
      await watchDelayedActs({ ...parts, receive, log: quiet })
    },
    warnings: async (chatId) => {
      const rows = await test.pool.query<{ sealed: Buffer; source: string }>(
        'select sealed, source from inbox where chat_id = $1 order by seq',
        [chatId],
      )
      return rows.rows
        .map(({ sealed, source }) => test.vault.open(sealed, placeOf('inbox.sealed', source, chatId)) as InboxPayload)
        .flatMap((payload) => (payload.kind === 'event' && payload.event.kind === 'warned' ? [payload.event] : []))
    },
    service: (id) => services.find((one) => one.id === id)!,
    close: async () => {
      await operator.close()
      await sandbox.stop()
      await emulator.stop()
      await test.close()
    },
  }
}

/** The code of a refusal; fails when there was none. */
export const codeOf = async (asking: Promise<unknown>): Promise<string> => {
  const error = await asking.then(
    (value) => new Error(`answered ${JSON.stringify(value)}`),
    (failure: unknown) => failure,
  )
  if (error instanceof CallFailed) return error.code
  throw error
}

/** Moves everything in the database into the past by some minutes. */
export const letPass = async ({ pool }: TestStore, minutes: number): Promise<void> => {
  await pool.query(`update proof set proved_at = proved_at - $1 * interval '1 minute'`, [minutes])
  await pool.query(`update spending set at = at - $1 * interval '1 minute'`, [minutes])
  await pool.query(
    `update request set made_at = made_at - $1 * interval '1 minute', next_at = next_at - $1 * interval '1 minute'`,
    [minutes],
  )
  await pool.query(`update request set due_at = due_at - $1 * interval '1 minute' where due_at is not null`, [minutes])
  await pool.query(`update list set until = until - $1 * interval '1 minute'`, [minutes])
}
