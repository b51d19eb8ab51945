import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadChart } from '../../bootstrap/load-tools.ts'
import type { Flow } from '../../core/flow/flow.ts'
import { countHeat } from '../../core/walk/count-heat.ts'
import type { EndedWalk } from '../../core/walk/walk.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** The arguments of `npm run flows -- --heat FOLDER`. */
export interface HeatArguments {
  readonly folder: string
  readonly days: number
}

const USE = 'npm run flows -- --heat FOLDER [--days 30]'

/**
 * Reads the arguments of a heat drawing. Throws {@link UsageError}; the drawings that are kept with the program are
 * never drawn over.
 */
export const readHeatArguments = (args: readonly string[]): HeatArguments => {
  const [option, folder, ...rest] = args
  if (option !== '--heat') throw new UsageError(`unexpected argument ${option ?? ''}, use: npm run flows, or ${USE}`)
  if (folder === undefined || folder.startsWith('-')) throw new UsageError(`--heat names no folder, use: ${USE}`)
  if (path.resolve(folder) === path.resolve('docs/flows'))
    throw new UsageError('--heat docs/flows holds the drawings without heat: give another folder')
  const [name, value, further] = rest
  const days = name === undefined ? 30 : Number(value)
  if (further !== undefined || (name !== undefined && name !== '--days'))
    throw new UsageError(`unexpected argument ${further ?? name ?? ''}, use: ${USE}`)
  if (!Number.isInteger(days) || days < 1 || days > 90)
    throw new UsageError(`--days ${value ?? 'has no value'}: give a number from 1 to 90, use: ${USE}`)
  return { folder, days }
}

/** Draws every flow that somebody came through into the folder; gives the names of the files. */
export const drawHeat = async (
  folder: string,
  flows: readonly Flow[],
  walks: readonly Pick<EndedWalk, 'steps' | 'end'>[],
): Promise<readonly string[]> => {
  const heat = countHeat(walks)
  const { drawFlow } = await loadChart()
  const names: string[] = []
  mkdirSync(folder, { recursive: true })
  for (const flow of flows) {
    const own = heat.get(flow.id)
    if (own === undefined) continue
    writeFileSync(path.join(folder, `${flow.id}.svg`), `${await drawFlow(flow, { heat: own })}\n`)
    names.push(`${flow.id}.svg`)
  }
  return names
}
