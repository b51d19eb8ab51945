import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadChart } from '../../bootstrap/load-tools.ts'
import type { Flow } from '../../core/flow/flow.ts'

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Draws every flow, or every life cycle, into `dir/<id>.svg` and deletes drawings of what no longer exists. Calls
 * `onDrawing` before each drawing. Gives the names of the files that were stale.
 */
export const refreshDrawings = async (
  dir: string,
  flows: readonly Pick<Flow, 'id' | 'machine'>[],
  onDrawing: (id: string) => void = () => undefined,
): Promise<readonly string[]> => {
  const { drawFlow } = await loadChart()
  mkdirSync(dir, { recursive: true })
  const stale: string[] = []
  for (const flow of flows) {
    onDrawing(flow.id)
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
