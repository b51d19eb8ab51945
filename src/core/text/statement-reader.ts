/** A statement found in a text: its name and its value, as `locales/<language>/statements.ftl` lists them. */
export interface ReadStatement {
  readonly name: string
  readonly value: string
}

/**
 * Finds what a text states about the customer and their trouble, in any of the languages, misspelt or in Latin letters.
 * Wishes, questions and conditions state nothing. Pure.
 */
export type ReadStatements = (text: string) => readonly ReadStatement[]

/** Finds no statement in any text. */
export const readNoStatements: ReadStatements = () => []
