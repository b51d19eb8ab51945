import type { QueuedUpdate, WebhookData } from '../model.ts'

const ANSWER_WITHIN_MS = 60_000
const MAX_RETRY_AFTER_S = 3_600

/** The result of one delivery to a webhook; `gone` is its 410. */
export interface Outcome {
  readonly ok: boolean
  readonly error: string
  readonly retryAfterMs: number
  readonly gone: boolean
}

/** Posts one update to a webhook. `reply` carries out the method call that its answer may contain. */
export const postUpdate = async (
  data: WebhookData,
  entry: QueuedUpdate,
  stop: AbortSignal,
  reply: (body: string) => void,
): Promise<Outcome> => {
  const failed = (error: string, more: Partial<Outcome> = {}): Outcome => ({
    ok: false,
    error,
    retryAfterMs: 0,
    gone: false,
    ...more,
  })
  try {
    const answer = await fetch(data.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(data.secret === '' ? {} : { 'x-telegram-bot-api-secret-token': data.secret }),
      },
      body: JSON.stringify(entry.update),
      signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    })
    const body = await answer.text()
    if (answer.ok) {
      if (body.includes('method')) reply(body)
      return { ok: true, error: '', retryAfterMs: 0, gone: false }
    }
    const requestedS = Number(answer.headers.get('retry-after') ?? 0)
    return failed(`Wrong response from the webhook: ${answer.status} ${answer.statusText}`, {
      retryAfterMs: Number.isFinite(requestedS) ? Math.min(requestedS, MAX_RETRY_AFTER_S) * 1_000 : 0,
      gone: answer.status === 410,
    })
  } catch (error) {
    return failed(
      error instanceof Error && error.name === 'TimeoutError' ? 'Read timeout expired' : connectionError(error),
    )
  }
}

const connectionError = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
  return /ECONNREFUSED/.test(cause) ? 'Connection refused' : 'Connection reset by peer'
}
