/** `a•••@mail.example`; the dots do not tell the length. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@')
  return at < 1 ? '•••' : `${email.slice(0, 1)}•••${email.slice(at)}`
}

/** `Ivan P.`: the first name and the initial of the rest. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return [first, ...rest.map((word) => `${[...word][0] ?? ''}.`)].join(' ')
}
