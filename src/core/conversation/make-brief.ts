import type { Conversation } from './conversation.ts'
import { loadFrames, stepName, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { incidentWords } from '../flow/incident-words.ts'
import { roundFigures, takeNumbers } from '../text/mask-numbers.ts'
import type { MaskedNumber } from '../text/mask-numbers.ts'
import { openIncidentsFor, stopsFlow } from '../incident/open-incidents.ts'
import type { Incident } from '../incident/incident.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import { isPhoneNumber } from '../text/phone-number.ts'
import { maskPhone } from '../text/phone.ts'
import { proofKinds } from '../catalogue/proof.ts'
import { redact } from '../text/redact.ts'
import type { Service } from '../catalogue/service.ts'
import type { GivenProof } from '../catalogue/proof.ts'
import type { World } from '../flow/world.ts'
import { PERSON, ROOT } from '../flow/flow-ids.ts'
import type { Brief, Finding } from '../flow/brief.ts'
import { deskLocale, serviceById } from '../desk/desk-text.ts'
import { truncate } from '../text/truncate.ts'

/** The reason and words with which a person is asked for, and facts from outside the conversation. */
export interface BriefRequest {
  readonly reason: string
  readonly words: string
  /** Proofs that the customer has given. */
  readonly proofs?: readonly Pick<GivenProof, 'by' | 'phone' | 'at'>[]
  /** Incidents that are known now; they need not have stopped the customer. */
  readonly incidents?: readonly Incident[]
}

const MAX_NAME = 64
const MAX_WORDS = 500
const MAX_VALUE = 120
/** Masked numbers that the card offers to open. */
const MAX_HIDDEN = 4
const MINUTE_MS = 60_000

/** Findings that are no entries of the list, because a brief has a field for them. */
const FIELD_FINDINGS: ReadonlySet<string> = new Set(['phone', 'incident'])

/** The flow in front, without those that lead to a person; the menu when there is no other. */
const currentFlow = (frames: readonly LiveFrame[]): LiveFrame | undefined =>
  frames.findLast(({ flow }) => flow.id !== PERSON && flow.id !== ROOT) ?? frames.find(({ flow }) => flow.id === ROOT)

/** The findings of all flows; of two with the same name the one further up the stack. */
const findingsOf = (frames: readonly LiveFrame[]): readonly Finding[] => {
  const all = frames
    .flatMap(({ flow, snapshot }) => flow.brief(snapshot.context as never))
    .filter(({ value }) => value !== '')
  return [...new Map(all.map((finding) => [finding.name, finding])).values()]
}

type Proofs = NonNullable<BriefRequest['proofs']>

/** Proofs that still count by the service's policy. */
const validProofs = ({ proofs = [] }: BriefRequest, { minutes }: Service['proofs'], at: number): Proofs =>
  proofs.filter((proof) => proof.at > at - minutes[proof.by] * MINUTE_MS)

/** The strongest proof for this number, or of being the company's administrator; `none` without one. */
const strongestProof = (proofs: Proofs, phone: PhoneNumber | null): string =>
  proofKinds.findLast((kind) =>
    proofs.some((proof) => proof.by === kind && (proof.by === 'administrator' || proof.phone === phone)),
  ) ?? 'none'

/**
 * The open incident that stops the current flow, else one that concerns the service: its words, or its kind when it has
 * none.
 */
const openIncidentText = (
  world: World,
  { service, seenAt }: Conversation,
  incidents: readonly Incident[],
  current: LiveFrame | undefined,
): string | null => {
  const open = openIncidentsFor(incidents, service === null ? null : serviceById(world, service), seenAt)
  const incident = open.find((one) => current !== undefined && stopsFlow(one, current.flow)) ?? open[0]
  if (!incident) return null
  const words = incidentWords(incident, deskLocale(world))
  return words === 'none' ? incident.kind : words
}

/** Texts for agents with secrets covered and numbers masked, and the numbers that were masked in them. */
const coverFor = ({ country }: Service) => {
  const hidden = new Map<string, MaskedNumber>()
  const cover = (text: string, max: number): string => {
    const masked = takeNumbers(redact(text), country)
    for (const number of masked.numbers) hidden.set(number.whole, number)
    return truncate(masked.text, max)
  }
  return { cover, hidden }
}

/** The numbers that the card may open, the one in question first. */
const hiddenOf = (phone: PhoneNumber | null, others: Iterable<MaskedNumber>): Pick<Brief, 'hidden'> => {
  const first = phone === null ? [] : [{ masked: maskPhone(phone), whole: phone }]
  const all = [...first, ...[...others].filter(({ whole }) => whole !== phone)]
  return all.length === 0 ? {} : { hidden: all.slice(0, MAX_HIDDEN) }
}

/**
 * Makes the brief that an agent reads before the first word. Whatever flows and customers wrote, phone numbers in it
 * are masked and secrets covered.
 */
export const makeBrief = (world: World, conversation: Conversation, request: BriefRequest): Brief => {
  const service = serviceById(world, conversation.service ?? '')
  const { cover, hidden } = coverFor(service)
  const frames = loadFrames(world, conversation.frames)
  const current = currentFlow(frames)
  const findings = findingsOf(frames)
  const findingOf = (name: string): string | null => findings.find((finding) => finding.name === name)?.value ?? null
  const ask = current && viewOf(current).ask
  const proofs = validProofs(request, service.proofs, conversation.seenAt)
  const foundPhone = findingOf('phone')
  const phone = foundPhone !== null && isPhoneNumber(foundPhone) ? foundPhone : (proofs[0]?.phone ?? null)
  const incident = findingOf('incident') ?? openIncidentText(world, conversation, request.incidents ?? [], current)
  const covered = {
    who: truncate(conversation.name, MAX_NAME),
    flow: current?.flow.id ?? ROOT,
    step: current ? stepName(current) : '',
    reason: request.reason,
    ...(ask === undefined ? {} : { ask }),
    named: conversation.service,
    words: cover(request.words, MAX_WORDS),
    written: (conversation.written ?? []).map(({ text }) => cover(text, MAX_WORDS)),
    answered: conversation.trail.map(({ flow, ask, chosen }) => ({ flow, ask, chosen: cover(chosen, MAX_VALUE) })),
    findings: findings
      .filter(({ name }) => !FIELD_FINDINGS.has(name))
      .map(({ name, value }) => ({ name, value: cover(roundFigures(value), MAX_VALUE) })),
    incident: incident === null ? null : cover(incident, MAX_WORDS),
    proof: strongestProof(proofs, phone),
    maskedPhone: phone === null ? null : maskPhone(phone),
  }
  return { ...covered, ...hiddenOf(phone, hidden.values()) }
}
