import { readOptions } from '../terminal/read-options.ts'
import { ToldError } from '../terminal/usage-error.ts'

/** What is asked for. */
export type Wanted =
  | { readonly act: 'help' }
  | { readonly act: 'list' }
  | { readonly act: 'make'; readonly file: string; readonly yes: boolean }
  | { readonly act: 'update'; readonly id: string; readonly file: string; readonly yes: boolean }
  | { readonly act: 'extend'; readonly id: string; readonly until: string }
  | { readonly act: 'resolve'; readonly id: string; readonly yes: boolean }

/** How the command is used. */
export const help = `npm run incident -- FILE.yaml [--yes]             make an incident: shows what customers will read, asks, and publishes it
npm run incident -- list                          planned and open ones, and the last that are over
npm run incident -- update ID FILE.yaml [--yes]   says everything anew; only a "from" that is left out stays
npm run incident -- extend ID UNTIL               2026-11-30T22:00:00+03:00, 30.11.2026 22:00, 30.11 22:00 or 22:00: the next such time,
                                                  by the clock of the first service
npm run incident -- resolve ID [--yes]            it is over: everyone who waits is told once; one that has not begun is called off

FILE.yaml:
kind: maintenance            # incident (a trouble) or maintenance (planned work)
# All below may be left out.
services: [ozon]             # else all of them
regions: [RU]                # countries, else everywhere
flows: [missing-sms]         # what it stops, else all that needs the phone company
from: 30.11 22:00            # else now; written as UNTIL is
to: 2026-12-01T01:00:00+03:00  # else nobody knows; maintenance needs it
texts:                       # at most 600 characters; who has no text in their language reads general words
  ru: Ночью обновляем отправку SMS. Коды могут не приходить.
  en: We are updating SMS tonight. Codes may not arrive.

A running assistant knows of a change within seconds, and begins to tell of the end. Who waits and was told a time is told once when it is put off.
In the support group an incident made here has no card until somebody opens it there from /incidents.`

const readId = (act: string, text: string | undefined): string => {
  if (text === undefined || !/^\w\S*$/.test(text))
    throw new ToldError(
      `${act}: write which incident, such as: npm run incident -- ${act} own-3 (to see them: npm run incident -- list)`,
    )
  return text
}

const given = (act: string, what: string, sample: string, text: string | undefined): string => {
  if (text === undefined || text === '')
    throw new ToldError(`${act}: write ${what} as well, such as: npm run incident -- ${act} own-3 ${sample}`)
  return text
}

/** Reads the command's arguments. Throws `ToldError`. */
export const readArguments = (args: readonly string[]): Wanted => {
  const {
    words: [word, ...rest],
    help: isHelp,
    yes,
  } = readOptions('incident', args)
  if (isHelp) return { act: 'help' }
  switch (word) {
    case undefined:
      throw new ToldError('write a YAML file, or what to do, see: npm run incident -- --help')
    case 'list':
      return { act: 'list' }
    case 'resolve':
      return { act: 'resolve', id: readId(word, rest[0]), yes }
    case 'update':
      return { act: 'update', id: readId(word, rest[0]), file: given(word, 'a YAML file', 'better.yaml', rest[1]), yes }
    case 'extend':
      return {
        act: 'extend',
        id: readId(word, rest[0]),
        until: given(word, 'until when', '22:00', rest.slice(1).join(' ')),
      }
    default:
      if (rest.length > 0)
        throw new ToldError(`there is no "${word}" to be done with ${rest.join(' ')}, see: npm run incident -- --help`)
      return { act: 'make', file: word, yes }
  }
}
