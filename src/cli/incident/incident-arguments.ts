import { readOptions } from '../terminal/read-options.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** The arguments of `npm run incident`. */
export type IncidentArguments =
  | { readonly act: 'help' }
  | { readonly act: 'list' }
  | { readonly act: 'make'; readonly file: string; readonly yes: boolean }
  | { readonly act: 'update'; readonly id: string; readonly file: string; readonly yes: boolean }
  | { readonly act: 'extend'; readonly id: string; readonly until: string; readonly yes: boolean }
  | { readonly act: 'resolve'; readonly id: string; readonly yes: boolean }

/** Help text of the command. */
export const incidentHelp = `npm run incident -- FILE.yaml [--yes]             create an incident: shows what customers will read, asks, and publishes it
npm run incident -- list                          planned and open incidents, and the last past ones
npm run incident -- update ID FILE.yaml [--yes]   replaces everything; only a "from" that is left out stays
npm run incident -- extend ID UNTIL [--yes]       2026-11-30T22:00:00+03:00, 30.11.2026 22:00, 30.11 22:00 or 22:00: the next such time,
                                                  in the time zone of the first service
npm run incident -- resolve ID [--yes]            ends it and notifies every subscriber once; cancels one that has not begun

FILE.yaml:
kind: maintenance            # incident (a failure) or maintenance (planned work)
# All fields below are optional.
services: [ozon]             # default: all services
regions: [RU]                # countries; default: everywhere
flows: [missing-sms]         # flows that it stops; default: all that need the operator
from: 30.11 22:00            # default: now; same formats as UNTIL; at most an hour ago
to: 2026-12-01T01:00:00+03:00  # default: unknown; required for maintenance
texts:                       # at most 600 characters; other languages get a general text
  ru: Ночью обновляем отправку SMS. Коды могут не приходить.
  en: We are updating SMS tonight. Codes may not arrive.

Each command that customers notice says how many of them there are, and asks; --yes answers it.
A running assistant learns of a change within seconds and then notifies subscribers of the end. Subscribers who were given an end time are
told once when it is put off.
In the support group an incident created here has no card until somebody opens it there from /incidents.`

const readId = (act: string, text: string | undefined): string => {
  if (text === undefined || !/^\w\S*$/.test(text))
    throw new UsageError(
      `${act}: give the id of an incident, such as: npm run incident -- ${act} own-3 (to list them: npm run incident -- list)`,
    )
  return text
}

const requireArgument = (act: string, what: string, sample: string, text: string | undefined): string => {
  if (text === undefined || text === '')
    throw new UsageError(`${act}: give ${what} as well, such as: npm run incident -- ${act} own-3 ${sample}`)
  return text
}

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readIncidentArguments = (args: readonly string[]): IncidentArguments => {
  const {
    words: [word, ...rest],
    help: isHelp,
    yes,
  } = readOptions('incident', args)
  if (isHelp) return { act: 'help' }
  switch (word) {
    case undefined:
      throw new UsageError('give a YAML file or a command, see: npm run incident -- --help')
    case 'list':
      return { act: 'list' }
    case 'resolve':
      return { act: 'resolve', id: readId(word, rest[0]), yes }
    case 'update':
      return {
        act: 'update',
        id: readId(word, rest[0]),
        file: requireArgument(word, 'a YAML file', 'better.yaml', rest[1]),
        yes,
      }
    case 'extend':
      return {
        act: 'extend',
        id: readId(word, rest[0]),
        until: requireArgument(word, 'a time', '22:00', rest.slice(1).join(' ')),
        yes,
      }
    default:
      if (rest.length > 0)
        throw new UsageError(`unknown command "${word} ${rest.join(' ')}", see: npm run incident -- --help`)
      return { act: 'make', file: word, yes }
  }
}
