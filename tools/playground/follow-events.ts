import { setTimeout as pause } from 'node:timers/promises'

const AGAIN_MS = 500

export interface Listener {
  /** Called when the connection is open; events before it were missed, so the state must be read again. */
  readonly ready: () => void
  readonly data: (data: unknown) => void
}

const dataOf = (block: string): string =>
  block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trim())
    .join('\n')

const readAll = async (body: ReadableStream<Uint8Array>, listener: Listener): Promise<void> => {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const data of blocks.map(dataOf)) if (data !== '') listener.data(JSON.parse(data))
  }
}

/** Follows Server-Sent Events, and reconnects after a break, until the signal aborts. */
export const followEvents = async (url: string, listener: Listener, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    try {
      const answer = await fetch(url, { signal })
      listener.ready()
      if (answer.body) await readAll(answer.body, listener)
    } catch {
      // Not reachable; tried again below.
    }
    await pause(AGAIN_MS, null, { signal }).catch(() => null)
  }
}
