import type { LegibleText, Span } from './legible-text.ts'
import { spanOf } from './legible-text.ts'

const digits = (count: number): string => String.raw`\d(?:[^\p{L}\d]?\d){${String(count - 1)}}(?![^\p{L}\d]?\d)`

/** Series of Belarusian passports in letters of either alphabet. */
const series = '[aа][bв]|[bв][mм]|[hн][bв]|[kк][hн]|[mм][pрп]|[mм][cс]|[kк][bв]|[pр][pр]|sp|dp'
const belarusianPassport = new RegExp(
  String.raw`\b[A-Z]{2}\d{7}\b|(?<![\p{L}\d])(?:${series})[^\p{L}\d]?(?:№\s?)?${digits(7)}`,
  'giu',
)
const personalNumber = /(?<!\d)\d{7}\s?\p{L}\s?\d{3}\s?\p{L}{2}\s?\d(?!\d)/gu
const russianPassport = new RegExp(
  String.raw`(?:паспорт|passport|пашпарт)\D{0,20}(?:\d[^\p{L}\d]?\d[^\p{L}\d]?\d[^\p{L}\d]?\d\D{0,12}${digits(6)}|\d{2}\s?№?\s?${digits(7)})`,
  'giu',
)

/** Russian insurance number (SNILS). */
const insured = new RegExp(String.raw`(?:снилс|snils)\D{0,12}${digits(11)}`, 'giu')
const documents = [belarusianPassport, personalNumber, russianPassport, insured]

/** Finds numbers of passports, personal numbers and insurance numbers. */
export const findDocuments = (plain: LegibleText): readonly Span[] =>
  documents.flatMap((pattern) =>
    [...plain.text.matchAll(pattern)].map(({ 0: found, index }) => spanOf(plain, index, index + found.length)),
  )
