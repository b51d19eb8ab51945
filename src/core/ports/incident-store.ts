import type { Incident, IncidentPatch, IncidentChange } from '../incident/incident.ts'

/** A message of a forum group that shows an incident. */
interface CardLocation {
  readonly group: number
  readonly message: number
}

/** Result of an announcement: chats with a new event in their inbox; `isComplete` when no subscriber is left. */
export interface Announcement {
  readonly chatIds: readonly number[]
  readonly isComplete: boolean
}

/** Incidents, their cards, and the subscribers of their end. */
export interface IncidentStore {
  readonly make: (incident: Omit<Incident, 'id' | 'updatedAt'>, by: number | null) => Promise<Incident>
  /**
   * Takes over the operator's list: adds new incidents and updates changed ones, unless the stored version is newer.
   * Incidents that are gone become resolved, or cancelled when they had not begun; so does an incident that has
   * subscribers and was never listed. Those in `unreadable` stay as they are.
   */
  readonly follow: (listed: readonly Incident[], unreadable: readonly string[]) => Promise<void>
  readonly get: (id: string) => Promise<Incident | null>
  /**
   * Changes an incident and writes its history; null when the id is unknown, or when its words, their audience or its
   * state are not those of `seen` any more. After `reopened` customers who were told of the end are told, once, that it
   * goes on.
   */
  readonly change: (
    id: string,
    patch: IncidentPatch,
    by: number | null,
    what: IncidentChange['what'],
    seen?: Incident,
  ) => Promise<Incident | null>
  /** Gives the incident whose words wait under this number; null when they wait no more. */
  readonly heldWords: (no: number) => Promise<Incident | null>
  /**
   * Says the second yes to held words, once; who wrote any of them cannot. Repeated by the same supervisor it gives the
   * incident again.
   */
  readonly approveWords: (no: number, supervisor: number) => Promise<Incident | null>
  /** Lists incidents with held words for which the supervisors were not asked yet. */
  readonly wordsToAsk: () => Promise<readonly Incident[]>
  readonly markAsked: (no: number) => Promise<void>
  /** Opens planned incidents that are due; resolves a maintenance made by hand whose end has passed. */
  readonly advance: (at: number) => Promise<void>
  /** Lists planned and open incidents, the next to begin first. */
  readonly current: () => Promise<readonly Incident[]>
  /** Lists incidents that are over, the newest first. */
  readonly past: (limit: number) => Promise<readonly Incident[]>
  /** Gives the incident that a message shows, and the page of its card. */
  readonly cardAt: (location: CardLocation) => Promise<{ readonly incident: string; readonly page: string } | null>
  readonly recordCard: (
    location: CardLocation,
    shown: { readonly incident: string; readonly page: string },
  ) => Promise<void>
  readonly history: (id: string) => Promise<readonly IncidentChange[]>
  /** Records that an incident stopped this customer in a flow. A turn does the same by an effect. */
  readonly recordHit: (chatId: number, incident: string, flow: string) => Promise<void>
  readonly subscribe: (chatId: number, incident: string, flow: string) => Promise<void>
  /**
   * Counts the customers who are told when it ends: those who subscribed, and those whom it stopped within `metHours`.
   */
  readonly waitingFor: (incident: Pick<Incident, 'id'>, metHours: number, at: number) => Promise<number>
  /** Lists resolved incidents whose subscribers have not been notified. */
  readonly unannounced: () => Promise<readonly Incident[]>
  /**
   * Tells up to `limit` customers in the middle of one of these flows, of these services (null: of all), that an
   * incident has begun; each once, and nobody who has met it at the beginning of a flow. They are told of its end like
   * those whom it stopped.
   */
  readonly announceBegun: (
    incident: Incident,
    where: { readonly flows: readonly string[]; readonly services: readonly string[] | null },
    at: number,
    limit: number,
  ) => Promise<Announcement>
  /**
   * Announces a resolved incident to up to `limit` customers: those who subscribed, and those whom it stopped within
   * `metHours` before its end. Each gets one event in the inbox, over any number of processes and crashes.
   */
  readonly announceResolved: (incident: Incident, metHours: number, at: number, limit: number) => Promise<Announcement>
  /**
   * Lists open incidents that end later than some subscriber was told, unchanged for `settledMs`: time to correct a
   * slip before it is announced.
   */
  readonly rescheduled: (settledMs: number) => Promise<readonly Incident[]>
  /** Lists the operator's incidents that are open again after customers were told of their end. */
  readonly openAgain: () => Promise<readonly Incident[]>
  /**
   * Tells up to `limit` customers who heard of its end, because they subscribed or were stopped within `metHours`
   * before it, that an incident is not over yet; they are told of its next end. Nobody is told twice in a day: who
   * hears nothing of a return hears nothing of its end either.
   */
  readonly announceAgain: (incident: Incident, metHours: number, at: number, limit: number) => Promise<Announcement>
  /** Announces the later end to up to `limit` of those subscribers, once per incident. */
  readonly announceRescheduled: (
    incident: Incident,
    settledMs: number,
    at: number,
    limit: number,
  ) => Promise<Announcement>
}
