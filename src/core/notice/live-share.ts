/**
 * The share of the send rate that live conversations may take; the rest is kept for notices, so that they come to an
 * end.
 *
 * The limit on everything sent is one number: the time at which the next send is due at an even pace (the theoretical
 * arrival time of GCRA, ITU-T I.371). Sends due within 50 ms may leave together, so that a caller who asks a little
 * late loses nothing. Messages of live conversations are a debt that notices wait for. The number is kept where all
 * processes see it, in Redis or PostgreSQL.
 */
export const LIVE_SHARE = 0.9
