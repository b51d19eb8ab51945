/** The bot's id and user name, from `getMe`. */
export interface BotIdentity {
  readonly id: number
  readonly username: string
}
