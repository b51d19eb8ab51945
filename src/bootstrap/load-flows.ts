import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Flow } from '../core/flow/flow.ts'

/** Name of a flow's file: JavaScript where the program was emitted as such, as this file then is. */
const FLOW_FILE = import.meta.url.endsWith('.ts') ? 'flow.ts' : 'flow.js'

const isFlow = (value: unknown): value is Flow =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value && 'machine' in value

const loadFlow = async (dir: string, name: string): Promise<Flow> => {
  const path = join(dir, name, FLOW_FILE)
  const { flow } = (await import(pathToFileURL(resolve(path)).href)) as { readonly flow?: unknown }
  if (!isFlow(flow)) throw new Error(`${path}: export const flow = defineFlow({ … }) is missing`)
  if (flow.id !== name) throw new Error(`${path}: id: it is "${flow.id}": change it to ${name}, or rename the folder`)
  return flow
}

/**
 * Loads every flow, the `flow` that `dir/<id>/flow.ts` exports, by its id. Throws an error of one line that names the
 * file and the remedy.
 */
export const loadFlows = async (dir: string): Promise<ReadonlyMap<string, Flow>> => {
  const names = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, FLOW_FILE)))
    .map((entry) => entry.name)
    .sort()
  const flows = await Promise.all(names.map((name) => loadFlow(dir, name)))
  return new Map(flows.map((flow) => [flow.id, flow]))
}
