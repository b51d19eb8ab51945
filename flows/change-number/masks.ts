import { readNumberMask } from '../../src/core/flow/flow-kit.ts'
import type { MaskReading, Service } from '../../src/core/flow/flow-kit.ts'
import { meantMask } from '../line/masks.ts'

/** Reads the mask for new numbers from a typed text. */
export const numberMask = (text: string, service: Service): MaskReading =>
  readNumberMask(meantMask(text, service), service.country)
