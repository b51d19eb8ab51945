/** What a control API refused, in its own words. */
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

/** Reads JSON. Throws `ActError`. */
export const read = <Answer>(path: string): Promise<Answer> => ask<Answer>('GET', path)

/** Does something and gives what came of it. Throws `ActError`. */
export const act = <Answer = unknown>(path: string, body: object = {}): Promise<Answer> =>
  ask<Answer>('POST', path, body)

export const change = <Answer>(path: string, body: object): Promise<Answer> => ask<Answer>('PATCH', path, body)

export const erase = (path: string): Promise<unknown> => ask('DELETE', path)

/** Does something that needs no answer; what goes wrong is for the developer's eyes. */
export const attempt = (doing: Promise<unknown>): void => {
  doing.catch((error: unknown) => reportError(error))
}
