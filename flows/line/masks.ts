import { readLineMask, readPhone } from '../../src/core/flow/flow-kit.ts'
import type { PhoneNumber, MaskReading, Service } from '../../src/core/flow/flow-kit.ts'

const isOpen = (text: string): boolean => /[%_]/.test(text)

/** Reads a whole number typed by the conventions of the service's country; null for a part of one. */
export const wholeNumber = (text: string, { country }: Service): PhoneNumber | null =>
  isOpen(text) ? null : readPhone(text, country)

/** Reads the mask for the company's lines; the call adds the country's code. */
export const lineMask = (text: string, { country }: Service): MaskReading => readLineMask(text, country)
