import type { Hono } from 'hono'
import { PATHS } from '../../../wire/operator/paths.ts'
import { addProblem, changeProblem } from '../model/problem-model.ts'
import type { Problem } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { hubRoutes } from './hub-routes.ts'
import { newProblemBody, patchedProblem, problemFrom, problemPatchBody, wireProblem } from './problem-wire.ts'
import { answerResource, listResources, requireMatch } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_FORMS } from '../version-five/tm-forum-forms.ts'
import type { TmForumForm } from '../version-five/tm-forum-forms.ts'

const routesIn = (form: TmForumForm, app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const path = form.at(PATHS.serviceProblem)
  const answers = form.answers.serviceProblem
  const wanted = requireCapability(parts, 'incidents.list')
  const find = (id: string) => {
    const found = model.state.problems.find((problem) => problem.id === id)
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such service problem.')
    return found
  }

  const show = (problem: Problem): Wire => form.show('serviceProblem', wireProblem(problem, parts.origin()))
  app.get(
    path,
    describes({
      id: `listServiceProblem${form.suffix}`,
      summary: 'List service problems, the newest first',
      isList: true,
      answers: { 200: answers.list },
    }),
    wanted,
    (c) => {
      const newestFirst = model.state.problems.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))
      return listResources(c, newestFirst.map(show))
    },
  )
  app.get(
    `${path}/:id`,
    describes({
      id: `retrieveServiceProblem${form.suffix}`,
      summary: 'Read a service problem',
      answers: { 200: answers.part },
    }),
    wanted,
    (c) => answerResource(c, show(find(c.req.param('id')))),
  )
  app.post(
    path,
    describes({
      id: `createServiceProblem${form.suffix}`,
      summary: 'Declare a service problem',
      body: form.body('newProblem', newProblemBody),
      answers: { 201: answers.whole },
    }),
    wanted,
    async (c) => {
      const body = await readBody(c, form.body('newProblem', newProblemBody))
      return answerResource(c, show(addProblem(model, problemFrom(body, model.timestamp()))), 201)
    },
  )
  app.patch(
    `${path}/:id`,
    describes({
      id: `patchServiceProblem${form.suffix}`,
      summary: 'Change a service problem',
      body: form.body('problemPatch', problemPatchBody),
      answers: { 200: answers.whole },
      refusals: { 412: ['FAILED_PRECONDITION'] },
    }),
    wanted,
    async (c) => {
      const before = find(c.req.param('id'))
      requireMatch(c, show(before))
      const patch = await readBody(c, form.body('problemPatch', problemPatchBody))
      const after = changeProblem(model, before.id, patchedProblem(before, patch))
      return answerResource(c, show(after ?? before))
    },
  )
}

/** TMF656 v4.0.0 and v5.0.0 service problems and their listeners. */
export const serviceProblemRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const announce = hubRoutes(app, parts)
  const announced = new Map(model.state.problems.map((problem) => [problem.id, problem]))
  model.onChange(({ kind }) => {
    if (kind !== 'network') return
    for (const problem of model.state.problems) {
      const before = announced.get(problem.id)
      if (before === problem) continue
      announced.set(problem.id, problem)
      if (before === undefined) announce('serviceProblemCreateEvent', problem)
      else if (before.state !== problem.state) announce('serviceProblemStateChangeEvent', problem)
      else announce('serviceProblemAttributeValueChangeEvent', problem)
    }
  })
  for (const form of TM_FORUM_FORMS) routesIn(form, app, parts)
}
