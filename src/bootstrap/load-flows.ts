import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Flow } from '../core/flow/flow.ts'

const isFlow = (value: unknown): value is Flow =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value && 'machine' in value

const loadFlow = async (dir: string, name: string): Promise<Flow> => {
  const path = join(dir, name, 'flow.ts')
  const { flow } = (await import(pathToFileURL(resolve(path)).href)) as { readonly flow?: unknown }
  if (!isFlow(flow)) throw new Error(`${path}: export const flow = defineFlow({ … }) is missing`)
  if (flow.id !== name) throw new Error(`${path}: id: it is "${flow.id}", write ${name} or rename the folder`)
  return flow
}

/** Every flow by its id: the `flow` that `dir/<id>/flow.ts` exports. Throws one line that names the file and what to write. */
export const loadFlows = async (dir: string): Promise<ReadonlyMap<string, Flow>> => {
  const names = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'flow.ts')))
    .map((entry) => entry.name)
    .sort()
  const flows = await Promise.all(names.map((name) => loadFlow(dir, name)))
  return new Map(flows.map((flow) => [flow.id, flow]))
}
