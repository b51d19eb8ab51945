/**
 * How fast everything together is sent: one number says when the next send is due at an even pace (the theoretical arrival time of GCRA, ITU-T
 * I.371). What is due within 50 ms may leave at one moment, so that nothing is lost by asking a little late. What live conversations have sent is a
 * debt that notices make up for. It is reckoned where all processes meet, in Redis or in PostgreSQL.
 *
 * So much of the rate may live conversations take; the rest is kept for notices, so that they come to an end.
 */
export const LIVE_SHARE = 0.9
