import type { Words } from '#core/locale/locale.ts'
import { addDays } from '#core/terms/date.ts'
import type { Period } from './periods.ts'
import type { Reason, Say } from './reason.ts'
import type { Term } from './term.ts'

/** Why a term is in its state: the date that decides it, how far away it is, and what can still be done. */
export function termReason(term: Term, say: Say): Reason {
  return { rule: term.state, text: sentence(term, say) }
}

function sentence(term: Term, say: Say): Words {
  const { state, start, period, ending, successor } = term
  const first = say.date(start)
  switch (state) {
    case 'scheduled':
      return {
        fr: `commence le ${first.fr}, ${say.away(start).fr}`,
        en: `starts on ${first.en}, ${say.away(start).en}`,
      }
    case 'active':
      return active(term, say)
    case 'notice-window':
      return period ? window(period, say) : first
    case 'expiring':
      return expiring(term, say)
    case 'expired':
      return ended(period, say)
    case 'terminating':
      return ending ? terminating(ending, say) : first
    case 'terminated': {
      const last = say.date(ending?.lastDay ?? start)
      return { fr: `résilié, dernier jour le ${last.fr}`, en: `terminated, last day ${last.en}` }
    }
    case 'renewed':
      return follow(ended(period, say), {
        fr: `renouvelé par ${successor}`,
        en: `renewed by ${successor}`,
      })
    case 'superseded':
      return { fr: `remplacé par ${successor}`, en: `replaced by ${successor}` }
  }
}

function active({ start, period, movedBy }: Term, say: Say): Words {
  const first = say.date(start)
  if (!period)
    return {
      fr: `en cours depuis le ${first.fr}, sans date de fin`,
      en: `running since ${first.en}, without an end date`,
    }
  const last = say.date(period.end)
  if (period.renewsItself) {
    const next = say.date(addDays(period.end, 1))
    const by = period.noticeBy && say.date(period.noticeBy)
    return {
      fr: `période jusqu'au ${last.fr}, renouvelée d'elle-même le ${next.fr}${by ? ` sauf refus jusqu'au ${by.fr}` : ''}`,
      en: `period until ${last.en}, renews itself on ${next.en}${by ? ` unless declined by ${by.en}` : ''}`,
    }
  }
  const moved = movedBy ? { fr: ` (par ${movedBy})`, en: ` (by ${movedBy})` } : { fr: '', en: '' }
  return {
    fr: `en cours jusqu'au ${last.fr}${moved.fr}, ${say.away(period.end).fr}`,
    en: `running until ${last.en}${moved.en}, ${say.away(period.end).en}`,
  }
}

function window({ end, noticeBy = end, renewsItself }: Period, say: Say): Words {
  const [last, by, away] = [say.date(end), say.date(noticeBy), say.away(end)]
  return renewsItself
    ? {
        fr: `se renouvelle après le ${last.fr}, ${away.fr} ; refus possible jusqu'au ${by.fr}`,
        en: `renews after ${last.en}, ${away.en}; it can be declined until ${by.en}`,
      }
    : {
        fr: `fin le ${last.fr}, ${away.fr} ; décision possible jusqu'au ${by.fr}`,
        en: `ends on ${last.en}, ${away.en}; notice can be given until ${by.en}`,
      }
}

function expiring({ period, ending }: Term, say: Say): Words {
  const end = period?.end
  const last = end ? say.date(end) : { fr: '', en: '' }
  const away = end ? say.away(end) : { fr: '', en: '' }
  const line = { fr: `fin le ${last.fr}, ${away.fr}`, en: `ends on ${last.en}, ${away.en}` }
  if (ending) {
    const on = say.date(ending.on)
    return follow(line, {
      fr: `non-renouvellement notifié le ${on.fr}`,
      en: `non-renewal notified on ${on.en}`,
    })
  }
  if (!period?.noticeBy) return line
  const by = say.date(period.noticeBy)
  return follow(line, {
    fr: `le délai de décision a pris fin le ${by.fr}`,
    en: `the time to decide ended on ${by.en}`,
  })
}

function ended(period: Period | undefined, say: Say): Words {
  const last = period ? say.date(period.end) : { fr: '', en: '' }
  return { fr: `fin atteinte le ${last.fr}`, en: `ended on ${last.en}` }
}

function terminating({ on, lastDay, cause }: NonNullable<Term['ending']>, say: Say): Words {
  const [given, last, away] = [say.date(on), say.date(lastDay), say.away(lastDay)]
  const why = causes[cause]
  return {
    fr: `résiliation notifiée le ${given.fr}${why ? ` (${why.fr})` : ''}, dernier jour le ${last.fr}, ${away.fr}`,
    en: `termination notified on ${given.en}${why ? ` (${why.en})` : ''}, last day ${last.en}, ${away.en}`,
  }
}

function follow(line: Words, next: Words): Words {
  return { fr: `${line.fr} ; ${next.fr}`, en: `${line.en}; ${next.en}` }
}

const causes: Readonly<Partial<Record<string, Words>>> = {
  convenience: { fr: 'sans motif', en: 'for convenience' },
  mutual: { fr: "d'un commun accord", en: 'by mutual agreement' },
  breach: { fr: 'pour manquement', en: 'for breach' },
  'non-payment': { fr: 'pour non-paiement', en: 'for non-payment' },
  trial: { fr: "pendant l'essai", en: 'during the trial phase' },
}
