/** Flow at the bottom of every stack. */
export const ROOT = 'start'

/** Flow that leads to a person. */
export const PERSON = 'person'

/** Flow that asks for the language. */
export const LANGUAGE = 'language'

/** Flow that asks which of several intents was meant. */
export const WHICH = 'which'

/** Flow that shows the articles of a service. */
export const ANSWERS = 'answers'

/** Flow that asks for a rating of the last talk. */
export const SCORE = 'score'

/** Flow that asks whether to erase the customer's data. */
export const FORGET = 'forget'

/** Flow that sends customers all that is kept about them. */
export const MY_DATA = 'my-data'

/** Flow that proves the number to the agent of a talk. */
export const PROVE_TO_AGENT = 'prove-to-agent'

/** Flow that shows an incident before a flow that it stops, and its end. */
export const INCIDENT = 'incident'

/** Flow that asks whether a code should be sent again, when the phone is back on the network. */
export const PHONE_BACK = 'phone-back'

/** Texts about present and planned incidents. */
export const STATUS = 'status'

/** Flow that asks which notices the customer wants. */
export const NOTICES = 'notices'

/** Texts that belong to no flow. */
export const COMMON = 'common'

/** Texts that repeat what a customer has stated. */
export const STATEMENTS = 'statements'

/** Texts of a talk with an agent, for customer and agent. */
export const TALK = 'talk'

/** Texts that ask a question in other words, for whoever was not understood: `<flow>-<question>`. */
export const REWORDED = 'reworded'

/** Texts that answer thanks, greetings, anger and the like. */
export const MANNERS = 'manners'
