/** A choice for the customer: a flow, or an article of the flow `answers`. */
export interface Choice {
  readonly flow: string
  readonly article: string | null
}

/**
 * Details read from the customer's text, so that no flow needs to ask for them: a number, an address, the id of a
 * service.
 */
export type GivenDetails = Readonly<Record<string, string>>

/** Gives the id of a choice as a list item. */
export const choiceKey = ({ flow, article }: Choice): string => (article === null ? flow : `${flow}/${article}`)
