import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { WorldEvent } from '../model/operator-model.ts'
import type { SandboxParts } from '../sandbox-parts.ts'

const KEEP_ALIVE_MS = 15_000

/** Server-sent events: `change` with `{kind, number}` after everything that changes; read the handset again then. */
export const eventRoutes = (app: Hono, parts: SandboxParts): void => {
  app.get('/_sandbox/events', (c) =>
    streamSSE(c, async (stream) => {
      const say = (event: WorldEvent): void => {
        void stream.writeSSE({ event: 'change', data: JSON.stringify(event) })
      }
      const stopListening = parts.world.onChange(say)
      const keepAlive = setInterval(() => void stream.write(': still here\n\n'), KEEP_ALIVE_MS)
      const left = new Promise<void>((resolve) => stream.onAbort(() => resolve()))
      await stream.writeSSE({ event: 'ready', data: '{}' })
      await left
      clearInterval(keepAlive)
      stopListening()
    }),
  )
}
