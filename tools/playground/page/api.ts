/** A refusal of a control API, with its own message. */
export class ActError extends Error {
  override readonly name = 'ActError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
  const answer = await fetch(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new ActError(answer.status, text)
  return (text === '' ? null : JSON.parse(text)) as Answer
}

/** Gets JSON. Throws `ActError`. */
export const read = <Answer>(path: string): Promise<Answer> => ask<Answer>('GET', path)

/** Sends an act and returns its JSON answer. Throws `ActError`. */
export const act = <Answer = unknown>(path: string, body: object = {}): Promise<Answer> =>
  ask<Answer>('POST', path, body)

export const change = <Answer>(path: string, body: object): Promise<Answer> => ask<Answer>('PATCH', path, body)

export const erase = (path: string): Promise<unknown> => ask('DELETE', path)

/** Sends an act without waiting for its answer; errors go to the console. */
export const attempt = (doing: Promise<unknown>): void => {
  doing.catch((error: unknown) => reportError(error))
}
