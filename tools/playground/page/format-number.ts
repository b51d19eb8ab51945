/** A number as people write it: `+375 29 000-10-01`; other countries' in groups of three. */
export const readableNumber = (number: string): string => {
  const digits = number.replace(/\D/g, '')
  const belarus = /^375(\d\d)(\d{3})(\d\d)(\d\d)$/.exec(digits)
  if (belarus) return `+375 ${belarus[1]} ${belarus[2]}-${belarus[3]}-${belarus[4]}`
  return `+${digits.replace(/(\d)(?=(\d{3})+$)/g, '$1 ')}`
}

/** With the plus, as the operator has it. */
export const e164 = (number: string): string => `+${number.replace(/\D/g, '')}`
