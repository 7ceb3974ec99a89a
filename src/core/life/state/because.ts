import type { PlainDate } from '#core/terms/date.ts'
import { addDays } from '#core/terms/date.ts'
import type { LifeFacts } from './facts.ts'
import { negotiationReason } from './negotiation-reason.ts'
import type { Negotiation } from './negotiation.ts'
import type { Pause } from './pause.ts'
import { type Reason, type Say, sayFor } from './reason.ts'
import type { Because } from './state.ts'
import type { Term } from './term.ts'
import { termReason } from './term-reason.ts'

/** What a state was decided by. */
type Decided = {
  readonly negotiation: Negotiation
  readonly term: Term | undefined
  readonly pause: Pause | undefined
  readonly archivedOn: PlainDate | undefined
}

/** The reasons of a state, one for each of its parts, in the order of `LifeState`. */
export function because(facts: LifeFacts, today: PlainDate, decided: Decided): Because[] {
  const say = sayFor(facts.law, today)
  const { negotiation, term, pause, archivedOn } = decided
  return [
    { about: 'negotiation', ...negotiationReason(negotiation, facts.signers, say) },
    ...(term ? [{ about: 'term' as const, ...termReason(term, say) }] : []),
    ...(pause ? [{ about: 'paused' as const, ...pauseReason(pause, say) }] : []),
    ...(archivedOn ? [{ about: 'archived' as const, ...archiveReason(archivedOn, say) }] : []),
    ...(negotiation.edited ? [{ about: 'edited' as const, ...editedReason }] : []),
  ]
}

function pauseReason({ from, until, by }: Pause, say: Say): Reason {
  const first = say.date(from)
  const back = until && say.date(addDays(until, 1))
  const agreed = by ? { fr: ` (avenant ${by})`, en: ` (addendum ${by})` } : { fr: '', en: '' }
  return {
    rule: 'paused',
    text: {
      fr: `en pause depuis le ${first.fr}${back ? `, reprise le ${back.fr}` : ''}${agreed.fr}`,
      en: `paused since ${first.en}${back ? `, work resumes on ${back.en}` : ''}${agreed.en}`,
    },
  }
}

function archiveReason(on: PlainDate, say: Say): Reason {
  const { fr, en } = say.date(on)
  return {
    rule: 'archived',
    text: { fr: `négociation archivée le ${fr}`, en: `negotiation archived on ${en}` },
  }
}

const editedReason: Reason = {
  rule: 'edited',
  text: {
    fr: "le texte a changé depuis l'envoi : renvoyez-le ou rétablissez-le",
    en: 'the text has changed since it was sent: send it again or restore it',
  },
}
