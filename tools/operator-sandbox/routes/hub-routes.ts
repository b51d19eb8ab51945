import { setTimeout as sleep } from 'node:timers/promises'
import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Problem } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { wireProblem } from './problem-wire.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_ANSWERS } from '../answers/tm-forum-answers.ts'

type ProblemEvent =
  | 'serviceProblemCreateEvent'
  | 'serviceProblemStateChangeEvent'
  | 'serviceProblemAttributeValueChangeEvent'

const hubBody = z.object({ callback: z.url({ protocol: /^https?$/ }), query: z.string().default('') })
const MAX_TRIES = 3

const post = async (url: string, body: string): Promise<void> => {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(5000),
    }).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok === true) return
    await sleep(200 * attempt)
  }
}

/** TMF656 listeners. Returns the function that sends an event to every registered callback, with three tries each. */
export const hubRoutes = (app: Hono, parts: SandboxParts): ((type: ProblemEvent, problem: Problem) => void) => {
  const { model } = parts
  const callbacks = new Map<string, string>()
  const path = PATHS.serviceProblemHub

  app.post(
    path,
    describes({
      id: 'registerListener',
      summary: 'Register a listener for service problems',
      body: hubBody,
      answers: { 201: TM_FORUM_ANSWERS.hub },
    }),
    requireCapability(parts, 'incidents.subscribe'),
    async (c) => {
      const body = await readBody(c, hubBody)
      const id = model.newId()
      callbacks.set(id, body.callback)
      return c.json({ id, ...body }, 201)
    },
  )

  app.delete(
    `${path}/:id`,
    describes({ id: 'unregisterListener', summary: 'Remove a listener', answers: { 204: null } }),
    requireCapability(parts, 'incidents.subscribe'),
    (c) => {
      if (!callbacks.delete(c.req.param('id'))) throw new WireError(404, 'NOT_FOUND', 'No such listener.')
      return c.body(null, 204)
    },
  )

  return (type, problem) => {
    const eventId = model.newId()
    const at = model.timestamp()
    const body = JSON.stringify({
      eventId,
      eventTime: at,
      eventType: type,
      correlationId: eventId,
      domain: 'sandbox',
      title: type,
      description: problem.description,
      priority: String(problem.priority),
      timeOcurred: at,
      event: { serviceProblem: wireProblem(problem, parts.origin()) },
    })
    for (const callback of callbacks.values()) void post(`${callback.replace(/\/$/, '')}/listener/${type}`, body)
  }
}
