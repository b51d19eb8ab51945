import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { SandboxChange } from '../model/sandbox-model.ts'
import type { SandboxParts } from '../sandbox-parts.ts'

const KEEP_ALIVE_MS = 15_000

/**
 * Server-sent events: `ready` first, then `change` with `{kind, number}` after every change; read the handset again
 * then.
 */
export const eventRoutes = (app: Hono, parts: SandboxParts): void => {
  app.get('/_sandbox/events', (c) =>
    streamSSE(c, async (stream) => {
      const send = (event: SandboxChange): void => {
        void stream.writeSSE({ event: 'change', data: JSON.stringify(event) })
      }
      const stopListening = parts.model.onChange(send)
      const keepAlive = setInterval(() => void stream.write(': still here\n\n'), KEEP_ALIVE_MS)
      const closed = new Promise<void>((resolve) => stream.onAbort(() => resolve()))
      await stream.writeSSE({ event: 'ready', data: '{}' })
      await closed
      clearInterval(keepAlive)
      stopListening()
    }),
  )
}
