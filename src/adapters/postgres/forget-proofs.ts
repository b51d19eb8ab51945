/**
 * Builds CTEs that delete the proofs of a number that its line has given up, and the codes on their way to it, in every
 * chat: the number goes to somebody else. `changes` are requests as they end.
 */
export const forgetProofs = (changes: string): string => `
      given_up as (select about from ${changes} where state = 'done' and becomes is not null),
      no_proof as (delete from proof where phone in (select about from given_up)),
      no_code as (delete from code_sent where phone in (select about from given_up)),
      no_pairing as (delete from pairing where phone in (select about from given_up))`
