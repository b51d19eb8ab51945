import { readNumberMask } from '../../src/core/flow/number-mask.ts'
import type { ReadMask } from '../../src/core/flow/number-mask.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { meantMask } from '../line/masks.ts'

/** The mask for new numbers that a customer means by what was typed. */
export const numberMask = (text: string, service: Service): ReadMask =>
  readNumberMask(meantMask(text, service), service.country)
