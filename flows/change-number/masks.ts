import { readNumberMask } from '../../src/core/flow/flow-kit.ts'
import type { MaskReading, Service } from '../../src/core/flow/flow-kit.ts'

/** Reads the mask for new numbers from a typed text. */
export const numberMask = (text: string, { country }: Service): MaskReading => readNumberMask(text, country)
