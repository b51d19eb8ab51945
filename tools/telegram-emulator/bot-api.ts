import { addBot, tokenId } from './bots.ts'
import { Described } from './requests/call.ts'
import { ApiError, conflict, tooManyRequests } from './api-errors.ts'
import type { Fault } from './requests/faults.ts'
import { methods } from './methods/all.ts'
import type { BotAccount } from './model.ts'
import { intOf, isRecord, type Params } from './requests/params.ts'
import type { EmulatorWorld } from './emulator-world.ts'

/** A call from HTTP; `onClose` registers a function for the client's hang-up. */
interface IncomingCall {
  readonly token: string
  /** The method's name in the client's spelling. */
  readonly method: string
  readonly params: Params
  readonly onClose: (act: () => void) => void
}

/** An HTTP answer; `cut` resets the connection instead, `silent` leaves it open without an answer. */
export interface Answer {
  readonly status: number
  readonly body: string
  readonly html?: true
  readonly retryAfter?: number
  readonly ending?: 'cut' | 'silent'
}

/** Answers calls of bots. */
export interface BotApi {
  readonly answer: (call: IncomingCall) => Promise<Answer>
  /** Carries out the call in a webhook's answer; its result is dropped. */
  readonly webhookReply: (bot: BotAccount, body: string) => void
}

const BAD_GATEWAY =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n' +
  '<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n'
const OTHER_POLLER = 'terminated by other getUpdates request; make sure that only one bot instance is running'

/** Methods that a webhook's answer must not hold. */
const NOT_IN_REPLY = /^(?:setwebhook|deletewebhook|close|logout|get.*)$/

/**
 * Makes the Bot API: answers every call, logs it, and applies ordered faults. With `anyToken`, an unknown token makes a
 * new bot.
 */
export const createBotApi = (world: EmulatorWorld, anyToken: boolean): BotApi => {
  const authorise = (token: string): BotAccount => {
    const id = tokenId(token)
    if (id === undefined) throw new ApiError(401, 'Unauthorized: invalid token specified')
    const known = world.state.bots.get(id) ?? (anyToken ? addBot(world.state, { token }) : undefined)
    if (!known || known.revoked || known.token !== token) throw new ApiError(401, 'Unauthorized')
    return known
  }

  const run = (bot: BotAccount, { method, params, onClose }: IncomingCall): unknown => {
    const found = methods.get(method.toLowerCase())
    if (!found) {
      world.log.unknown.set(method, (world.log.unknown.get(method) ?? 0) + 1)
      throw new ApiError(404, 'Not Found: method not found')
    }
    return found({ world, bot, params, onClose })
  }

  const attempt = async (bot: BotAccount, call: IncomingCall, fault: Fault | undefined): Promise<Payload> => {
    try {
      if (fault) await applyFault(world, fault)
      return success(await run(bot, call))
    } catch (error) {
      return failure(error)
    }
  }

  const record = (call: IncomingCall, bot: BotAccount | null, payload: Payload, fault?: Fault): void =>
    world.log.add({
      at: world.clock.now(),
      bot: bot?.me.id ?? null,
      method: call.method,
      params: call.params.files.size === 0 ? call.params.raw : withFiles(call.params),
      status: payload.ok ? 200 : payload.error_code,
      answer: payload,
      ...(fault ? { fault: fault.kind } : {}),
    })

  const answer = async (call: IncomingCall): Promise<Answer> => {
    let bot: BotAccount
    try {
      bot = authorise(call.token)
    } catch (error) {
      const payload = failure(error)
      record(call, null, payload)
      return asAnswer(payload)
    }
    const fault = world.faults.strikeCall(call.method, intOf(call.params, 'chat_id') || undefined)
    const payload = await attempt(bot, call, fault)
    record(call, bot, payload, fault)
    if (fault?.kind === '502') return { status: 502, body: BAD_GATEWAY, html: true }
    if (fault?.kind === 'reset-before' || fault?.kind === 'reset-after') return { status: 0, body: '', ending: 'cut' }
    if (fault?.kind === 'hang') return { status: 0, body: '', ending: 'silent' }
    return asAnswer(payload)
  }

  return {
    answer,
    webhookReply: (bot, body) => {
      const call = parseReply(body)
      if (!call || NOT_IN_REPLY.test(call.method.toLowerCase())) return
      void answer({
        token: bot.token,
        method: call.method,
        params: { raw: call.raw, files: new Map() },
        onClose: () => undefined,
      })
    },
  }
}

type Payload =
  | { readonly ok: true; readonly result: unknown; readonly description?: string }
  | {
      readonly ok: false
      readonly error_code: number
      readonly description: string
      readonly parameters?: Readonly<Record<string, number>>
    }

const success = (result: unknown): Payload =>
  result instanceof Described
    ? { ok: true, result: result.result, description: result.description }
    : { ok: true, result }

const failure = (error: unknown): Payload => {
  const { code, message, parameters } =
    error instanceof ApiError ? error : new ApiError(500, `Internal Server Error: ${String(error)}`)
  return { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) }
}

const asAnswer = (payload: Payload): Answer => {
  const body = JSON.stringify(payload)
  if (payload.ok) return { status: 200, body }
  const retryAfter = payload.parameters?.['retry_after']
  return { status: payload.error_code, body, ...(retryAfter === undefined ? {} : { retryAfter }) }
}

/** Applies a fault before the call: throws its error, or waits. */
const applyFault = async (world: EmulatorWorld, fault: Fault): Promise<void> => {
  switch (fault.kind) {
    case '429':
      throw tooManyRequests(fault.retry_after ?? 1)
    case '409':
      throw conflict(OTHER_POLLER)
    case '500':
      throw new ApiError(500, 'Internal Server Error: restart')
    case '502':
    case 'reset-before':
      throw new ApiError(502, 'Bad Gateway')
    case 'delay':
      await new Promise<void>((resolve) => {
        world.clock.after(fault.delay_ms ?? 1_000, resolve)
      })
  }
}

const withFiles = ({ raw, files }: Params): Readonly<Record<string, unknown>> => ({
  ...raw,
  ...Object.fromEntries([...files].map(([name, file]) => [name, { file: file.name, size: file.bytes.length }])),
})

const parseReply = (
  body: string,
): { readonly method: string; readonly raw: Readonly<Record<string, unknown>> } | undefined => {
  try {
    const value: unknown = JSON.parse(body)
    if (!isRecord(value) || typeof value['method'] !== 'string') return undefined
    const { method, ...raw } = value
    return typeof method === 'string' ? { method, raw } : undefined
  } catch {
    return undefined
  }
}
