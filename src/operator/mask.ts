/** `+375 *******67`: enough to recognise one's own number, too little to learn another's. */
export const maskPhone = (number: string): string =>
  number.length < 8 ? '*'.repeat(number.length) : `${number.slice(0, 4)} ${'*'.repeat(number.length - 6)}${number.slice(-2)}`

/** `a***@mail.example`; the stars do not tell the length. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@')
  return at < 1 ? '***' : `${email.slice(0, 1)}***${email.slice(at)}`
}

/** `Ivan P.`: the first name and the initial of the rest. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return [first, ...rest.map((word) => `${[...word][0] ?? ''}.`)].join(' ')
}
