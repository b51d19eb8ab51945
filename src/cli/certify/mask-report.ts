import { maskSecrets } from '../../bootstrap/logger.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { CertifyReport, Row } from './certify-report.ts'

/** Shorter ones are words of the output as well, and no secrets worth the name. */
const MIN_LENGTH = 6
const HIDDEN = '•••'

/** Digits that a number is known by without its country's code. */
const NATIONAL_DIGITS = 7

const inBase64 = (secret: string): readonly string[] => {
  const encoded = Buffer.from(secret).toString('base64').replace(/=+$/, '')
  return [encoded, encoded.replaceAll('+', '-').replaceAll('/', '_')]
}

/** Hides these secrets and the test number, however they are written, in everything that a report shows. */
export const maskReport = (
  report: CertifyReport,
  secrets: readonly string[],
  number: PhoneNumber | null,
): CertifyReport => {
  const digits = number?.slice(1) ?? ''
  const hidden = [
    ...secrets.flatMap((one) => [one, encodeURIComponent(one), ...inBase64(one)]),
    digits,
    digits.slice(-NATIONAL_DIGITS),
  ]
    .filter((one) => one.length >= MIN_LENGTH)
    .toSorted((one, other) => other.length - one.length)
  const mask = (text: string): string => maskSecrets(hidden.reduce((rest, one) => rest.replaceAll(one, HIDDEN), text))
  const maskRow = (row: Row): Row => ({
    ...row,
    found: mask(row.found),
    expected: mask(row.expected),
    source: mask(row.source),
  })
  return {
    ...report,
    operator: mask(report.operator),
    rows: report.rows.map(maskRow),
    settings: {
      env: report.settings.env.map(mask),
      file: report.settings.file === null ? null : mask(report.settings.file),
    },
  }
}
