/** Who the bot is, as `getMe` tells. */
export interface BotIdentity {
  readonly id: number
  readonly username: string
}
