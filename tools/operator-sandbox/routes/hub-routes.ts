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
import { TM_FORUM_FORMS } from '../version-five/tm-forum-forms.ts'
import type { TmForumForm } from '../version-five/tm-forum-forms.ts'

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

interface Listener {
  readonly callback: string
  readonly form: TmForumForm
}

const routesIn = (form: TmForumForm, app: Hono, parts: SandboxParts, listeners: Map<string, Listener>): void => {
  const path = form.at(PATHS.serviceProblemHub)
  const read = form.body('hub', hubBody)
  const type = form.suffix === '' ? {} : { '@type': 'Hub' }
  app.post(
    path,
    describes({
      id: `registerListener${form.suffix}`,
      summary: 'Register a listener for service problems',
      body: read,
      answers: { 201: TM_FORUM_ANSWERS.hub },
    }),
    requireCapability(parts, 'incidents.subscribe'),
    async (c) => {
      const body = await readBody(c, read)
      const id = parts.model.newId()
      listeners.set(id, { callback: body.callback, form })
      return c.json({ id, ...body, ...type }, 201)
    },
  )
  app.delete(
    `${path}/:id`,
    describes({ id: `unregisterListener${form.suffix}`, summary: 'Remove a listener', answers: { 204: null } }),
    requireCapability(parts, 'incidents.subscribe'),
    (c) => {
      if (!listeners.delete(c.req.param('id'))) throw new WireError(404, 'NOT_FOUND', 'No such listener.')
      return c.body(null, 204)
    },
  )
}

/** TMF656 listeners. Returns the function that sends an event to every registered callback, with three tries each. */
export const hubRoutes = (app: Hono, parts: SandboxParts): ((type: ProblemEvent, problem: Problem) => void) => {
  const { model } = parts
  const listeners = new Map<string, Listener>()
  for (const form of TM_FORUM_FORMS) routesIn(form, app, parts, listeners)

  return (type, problem) => {
    const eventId = model.newId()
    const at = model.timestamp()
    const wire = wireProblem(problem, parts.origin())
    const bodyFor = (form: TmForumForm): string =>
      JSON.stringify({
        eventId,
        eventTime: at,
        eventType: type,
        correlationId: eventId,
        domain: 'sandbox',
        title: type,
        description: problem.description,
        priority: String(problem.priority),
        timeOcurred: at,
        event: { serviceProblem: form.show('serviceProblem', wire) },
      })
    for (const { callback, form } of listeners.values())
      void post(`${callback.replace(/\/$/, '')}/listener/${type}`, bodyFor(form))
  }
}
