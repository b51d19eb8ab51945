import path from 'node:path'
import { parseArgs } from 'node:util'
import { isPhoneNumber } from '../../core/text/phone-number.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** A certification as it was asked for. */
export interface CertifyRequest {
  /** Address of the operator; null: that of the settings. */
  readonly url: string | null
  /** Test number that the operator gave. */
  readonly number: PhoneNumber | null
  readonly isChanging: boolean
  /** Folder for the page. */
  readonly out: string | null
}

/** The arguments of `npm run certify`. */
type CertifyArguments = { readonly act: 'help' } | ({ readonly act: 'certify' } & CertifyRequest)

/** Help text of the command. */
export const certifyHelp = `npm run certify -- https://operator.example [options]    tries an operator's APIs by CAMARA's and TM Forum's definitions and by ours,
                                                         prints what fits, what does not and by which document, and the settings that fit

--number +375291234567   a test number that the operator gave: facts about it are asked
--with-changes           also what changes something, for that number alone: codes, a message, a call, a ticket, a number held and released,
                         its line renamed to its present name, an application made and withdrawn. Needs --number
--out FOLDER             writes certify.html and certify.json, which can be sent to the operator, and operator.yaml where it is needed

Addresses and log-in are those of the assistant: OPERATOR_URL (or the address above), OPERATOR_TOKEN or OPERATOR_ISSUER with the rest,
OPERATOR_FILE, OPERATOR_SIGNING_KEY (docs/operator-api.md). Without --with-changes nothing is changed. Ctrl-C stops, and what was found until
then is still shown and written. No token, key or whole number is in the output.

✓ fits   ✗ does not fit   – not offered   · not tried, and why
Exit code: 0 when all that was tried fits, 1 when something does not or not all was tried, 2 when it cannot be run.`

const SEE = 'see: npm run certify -- --help'

const OPTIONS = {
  'help': { type: 'boolean', short: 'h' },
  'number': { type: 'string' },
  'with-changes': { type: 'boolean' },
  'out': { type: 'string' },
} as const

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })

const read = (args: readonly string[]): ReturnType<typeof parse> => {
  try {
    return parse(args)
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new UsageError(`${reason ?? 'unknown option'}, ${SEE}`)
  }
}

const isAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol) && !/[?#]/.test(text)

const readAddress = (text: string | undefined): string | null => {
  if (text === undefined) return null
  if (!isAddress(text))
    throw new UsageError('the address is none: give the root of the APIs, such as https://api.operator.example')
  if (new URL(text).username !== '' || new URL(text).password !== '')
    throw new UsageError('the address holds a password: leave it out, and set OPERATOR_TOKEN or OPERATOR_ISSUER')
  return text.replace(/\/+$/, '')
}

const readNumber = (text: string | undefined): PhoneNumber | null => {
  if (text === undefined) return null
  if (!isPhoneNumber(text)) throw new UsageError('--number: give a whole phone number such as +375291234567')
  return text
}

const readFolder = (text: string | undefined): string | null => {
  if (text === undefined) return null
  if (text.trim() === '') throw new UsageError('--out: give a folder, such as --out certified')
  return path.resolve(text)
}

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readCertifyArguments = (args: readonly string[]): CertifyArguments => {
  const {
    values,
    positionals: [address, extra],
  } = read(args)
  if (values.help === true) return { act: 'help' }
  if (extra !== undefined) throw new UsageError(`unexpected argument after the address, ${SEE}`)
  const number = readNumber(values.number)
  const isChanging = values['with-changes'] === true
  if (isChanging && number === null)
    throw new UsageError('--with-changes: give the number that may be changed too, such as --number +375291234567')
  return { act: 'certify', url: readAddress(address), number, isChanging, out: readFolder(values.out) }
}
