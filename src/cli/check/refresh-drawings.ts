import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawFlow } from '../../../tools/chart/draw-flow.ts'
import type { Flow } from '../../core/flow/flow.ts'

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Draws every flow into `dir/<id>.svg` and takes away drawings of flows that are gone. Gives the names of those that were stale. `told` hears of each flow before it is drawn. */
export const refreshDrawings = async (
  dir: string,
  flows: readonly Flow[],
  told: (id: string) => void = () => undefined,
): Promise<readonly string[]> => {
  mkdirSync(dir, { recursive: true })
  const stale: string[] = []
  for (const flow of flows) {
    told(flow.id)
    const file = join(dir, `${flow.id}.svg`)
    const drawn = `${await drawFlow(flow)}\n`
    if (read(file) === drawn) continue
    writeFileSync(file, drawn)
    stale.push(`${flow.id}.svg`)
  }
  const wanted = new Set(flows.map(({ id }) => `${id}.svg`))
  for (const name of readdirSync(dir).filter((file) => file.endsWith('.svg') && !wanted.has(file))) {
    rmSync(join(dir, name))
    stale.push(name)
  }
  return stale
}
