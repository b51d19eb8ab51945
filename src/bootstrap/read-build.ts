import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { programFolder } from './load-world.ts'
import type { BuildInfo } from '../adapters/metrics/create-metrics.ts'

const packageShape = z.object({ version: z.string(), commit: z.string().default('unknown') })

/** Reads which program this is. A build has written down its commit; a checkout that runs from its sources has not. */
export const readBuild = (): BuildInfo =>
  packageShape.parse(JSON.parse(readFileSync(programFolder('package.json'), 'utf8')))
