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
import { listResources, selectFields } from './tm-forum-resource.ts'
import type { Wire } from './tm-forum-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_ANSWERS } from '../answers/tm-forum-answers.ts'

/** TMF656 v4.0.0 service problems and their listeners. */
export const serviceProblemRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const path = PATHS.serviceProblem
  const wanted = requireCapability(parts, 'incidents.list')
  const announce = hubRoutes(app, parts)
  const find = (id: string) => {
    const found = model.state.problems.find((problem) => problem.id === id)
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such service problem.')
    return found
  }

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

  const show = (problem: Problem): Wire => wireProblem(problem, parts.origin())
  app.get(
    path,
    describes({
      id: 'listServiceProblem',
      summary: 'List service problems, the newest first',
      isList: true,
      answers: { 200: TM_FORUM_ANSWERS.serviceProblems },
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
      id: 'retrieveServiceProblem',
      summary: 'Read a service problem',
      answers: { 200: TM_FORUM_ANSWERS.partOfProblem },
    }),
    wanted,
    (c) => c.json(selectFields(c, show(find(c.req.param('id'))))),
  )
  app.post(
    path,
    describes({
      id: 'createServiceProblem',
      summary: 'Declare a service problem',
      body: newProblemBody,
      answers: { 201: TM_FORUM_ANSWERS.serviceProblem },
    }),
    wanted,
    async (c) => {
      const body = await readBody(c, newProblemBody)
      return c.json(show(addProblem(model, problemFrom(body, model.timestamp()))), 201)
    },
  )
  app.patch(
    `${path}/:id`,
    describes({
      id: 'patchServiceProblem',
      summary: 'Change a service problem',
      body: problemPatchBody,
      answers: { 200: TM_FORUM_ANSWERS.serviceProblem },
    }),
    wanted,
    async (c) => {
      const before = find(c.req.param('id'))
      const after = changeProblem(model, before.id, patchedProblem(before, await readBody(c, problemPatchBody)))
      return c.json(show(after ?? before))
    },
  )
}
