import type { Hono } from 'hono'
import { PATHS } from '../../../wire/operator/paths.ts'
import { addProblem, changeProblem } from '../model/problem-model.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { hubRoutes } from './hub-routes.ts'
import { paged } from './paged.ts'
import { changeFrom, newProblemBody, problemFrom, problemPatchBody, wireProblem } from './problem-wire.ts'

/** TMF656 v4.0.0 service problems and their listeners. */
export const serviceProblemRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const path = PATHS.serviceProblem
  const wanted = needs(parts, 'incidents.list')
  const announce = hubRoutes(app, parts)
  const find = (id: string) => {
    const found = world.state.problems.find((problem) => problem.id === id)
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such service problem.')
    return found
  }

  const told = new Map(world.state.problems.map((problem) => [problem.id, problem]))
  world.onChange(({ kind }) => {
    if (kind !== 'network') return
    for (const problem of world.state.problems) {
      const before = told.get(problem.id)
      if (before === problem) continue
      told.set(problem.id, problem)
      if (before === undefined) announce('serviceProblemCreateEvent', problem)
      else if (before.state !== problem.state) announce('serviceProblemStateChangeEvent', problem)
      else announce('serviceProblemAttributeValueChangeEvent', problem)
    }
  })

  app.get(path, wanted, (c) => {
    const status = c.req.query('status')?.split(',')
    const newestFirst = world.state.problems
      .filter((problem) => status === undefined || status.includes(problem.state))
      .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))
    return paged(c, newestFirst, wireProblem)
  })
  app.get(`${path}/:id`, wanted, (c) => c.json(wireProblem(find(c.req.param('id')))))
  app.post(path, wanted, async (c) => {
    const body = await readBody(c, newProblemBody)
    return c.json(wireProblem(addProblem(world, problemFrom(body, world.timestamp()))), 201)
  })
  app.patch(`${path}/:id`, wanted, async (c) => {
    const before = find(c.req.param('id'))
    const after = changeProblem(world, before.id, changeFrom(await readBody(c, problemPatchBody), before))
    return c.json(wireProblem(after ?? before))
  })
}
