import type { Conversation } from './conversation.ts'
import { loadFrame, stepName } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { wordsOf } from '../incident/incident-words.ts'
import { maskNumbers } from '../text/mask-numbers.ts'
import { openFor, stops } from '../incident/open-incidents.ts'
import type { OwnIncident } from '../incident/incident.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import { isPhoneNumber } from '../text/phone-number.ts'
import { maskPhone } from '../text/phone.ts'
import { proofs as ranks } from '../catalogue/proof.ts'
import { redact } from '../text/redact.ts'
import type { Service } from '../catalogue/service.ts'
import type { GivenProof } from '../catalogue/proof.ts'
import type { World } from '../flow/world.ts'
import { PERSON, ROOT } from '../flow/world.ts'
import type { Brief, Finding } from '../flow/brief.ts'
import { cut, deskLocale, serviceNamed } from '../desk/desk-text.ts'

/** Why a person is asked for, in which words, and what the customer has proved. */
export interface Wanted {
  readonly reason: string
  readonly words: string
  readonly proofs?: readonly Pick<GivenProof, 'by' | 'phone' | 'at'>[]
  /** What is open now, whether the customer has met it or not. */
  readonly incidents?: readonly OwnIncident[]
}

const MOST_OF_NAME = 64
const MOST_OF_WORDS = 500
const MOST_OF_VALUE = 120
const MINUTE_MS = 60_000

const framesOf = (world: World, { frames }: Conversation): readonly LiveFrame[] =>
  frames.map((frame) => loadFrame(world, frame)).flatMap((loaded) => (loaded.kind === 'live' ? [loaded.frame] : []))

/** Where the customer was: the flow in front, those aside that lead to a person or are the menu. */
const placeOf = (frames: readonly LiveFrame[]): LiveFrame | undefined =>
  frames.findLast(({ flow }) => flow.id !== PERSON && flow.id !== ROOT) ?? frames.find(({ flow }) => flow.id === ROOT)

const findingsOf = (frames: readonly LiveFrame[]): readonly Finding[] => {
  const all = frames
    .flatMap(({ flow, snapshot }) => flow.brief(snapshot.context as never))
    .filter(({ value }) => value !== '')
  return [...new Map(all.map((finding) => [finding.name, finding])).values()]
}

const lately = ({ proofs = [] }: Wanted, { minutes }: Service['proofs'], at: number) =>
  proofs.filter((proof) => proof.at > at - minutes[proof.by] * MINUTE_MS)

/** The strongest proof that is about this number, or that the customer administers the company. */
const proofOf = (given: ReturnType<typeof lately>, phone: PhoneNumber | null): string =>
  ranks.findLast((rank) =>
    given.some(({ by, phone: proved }) => by === rank && (by === 'administrator' || proved === phone)),
  ) ?? 'none'

/** The open incident that touches this customer: of the flow they are in, else of their service. */
const incidentOf = (
  world: World,
  { service, seenAt }: Conversation,
  incidents: readonly OwnIncident[],
  place: LiveFrame | undefined,
): string | null => {
  const open = openFor(incidents, service === null ? null : serviceNamed(world, service), seenAt)
  const incident = open.find((one) => place !== undefined && stops(one, place.flow)) ?? open[0]
  if (!incident) return null
  const words = wordsOf(incident, deskLocale(world))
  return words === 'none' ? incident.kind : words
}

/** Findings that have a place of their own in a brief. */
const own: ReadonlySet<string> = new Set(['phone', 'incident'])

/**
 * What an agent reads before the first word, made of the conversation when the customer asks for a person. No number is in it that is not
 * masked and no secret that is not covered, whatever flows and customers wrote.
 */
export const briefOf = (world: World, conversation: Conversation, wanted: Wanted): Brief => {
  const service = serviceNamed(world, conversation.service ?? '')
  const covered = (text: string, most: number): string => cut(maskNumbers(redact(text), service.country), most)
  const frames = framesOf(world, conversation)
  const place = placeOf(frames)
  const findings = findingsOf(frames)
  const valueOf = (name: string): string | null => findings.find((finding) => finding.name === name)?.value ?? null
  const given = lately(wanted, service.proofs, conversation.seenAt)
  const told = valueOf('phone')
  const phone = told !== null && isPhoneNumber(told) ? told : (given[0]?.phone ?? null)
  const incident = valueOf('incident') ?? incidentOf(world, conversation, wanted.incidents ?? [], place)
  return {
    who: cut(conversation.name, MOST_OF_NAME),
    flow: place?.flow.id ?? ROOT,
    step: place ? stepName(place) : '',
    reason: wanted.reason,
    words: covered(wanted.words, MOST_OF_WORDS),
    answered: conversation.trail.map(({ flow, ask, chosen }) => ({
      flow,
      ask,
      chosen: covered(chosen, MOST_OF_VALUE),
    })),
    findings: findings
      .filter(({ name }) => !own.has(name))
      .map(({ name, value }) => ({ name, value: covered(value, MOST_OF_VALUE) })),
    incident: incident === null ? null : covered(incident, MOST_OF_WORDS),
    proof: proofOf(given, phone),
    maskedPhone: phone === null ? null : maskPhone(phone),
  }
}
