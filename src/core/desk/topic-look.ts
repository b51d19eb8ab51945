/** Look of a topic: its name, at most 128 characters, and the state of the talk that its icon shows. */
export interface TopicLook {
  readonly name: string
  readonly icon: 'waiting' | 'taken' | 'pending' | 'ended'
}
