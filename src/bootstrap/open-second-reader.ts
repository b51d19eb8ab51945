import { createModelReader } from '../adapters/reader/create-model-reader.ts'
import type { SecondReader } from '../core/text/second-reader.ts'
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import { warningAbout } from './operator.ts'

/** Opens the language model of the settings as a second reader; null when none is set. */
export const openSecondReader = ({ reader }: Pick<Config, 'reader'>, log: Logger): SecondReader | null => {
  if (reader === null) return null
  const warning = warningAbout('READER_URL', reader.url)
  if (warning !== null) log.warn(warning)
  return createModelReader({
    ...reader,
    observe: (outcome) => log.debug({ ...outcome }, 'second reader: a question ended'),
  })
}
