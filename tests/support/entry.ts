import path from 'node:path'
import { inject } from 'vitest'

/** Arguments of `node` that run an entry such as `src/main.ts`, emitted as JavaScript at the beginning of the run. */
export const entry = (file: string): readonly string[] => [path.join(inject('build'), file.replace(/\.ts$/, '.js'))]
