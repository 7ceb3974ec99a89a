import type { Words } from '#core/locale/locale.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { Negotiation } from './negotiation.ts'
import type { Reason, Say } from './reason.ts'

/** Why a negotiation is in its state: what happened last and, where somebody must act, until when. */
export function negotiationReason(
  negotiation: Negotiation,
  signers: readonly SigningParty[],
  say: Say,
): Reason {
  return { rule: negotiation.state, text: sentence(negotiation, signers, say) }
}

function sentence(
  { state, since, request, signatures, why }: Negotiation,
  signers: readonly SigningParty[],
  say: Say,
): Words {
  const on = since ? say.date(since) : { fr: '', en: '' }
  const quoted = why
    ? { fr: ` : « ${firstLine(why)} »`, en: `: "${firstLine(why)}"` }
    : { fr: '', en: '' }
  const open = openUntil(request?.expiresOn && say.date(request.expiresOn))
  switch (state) {
    case 'draft':
      return since
        ? {
            fr: `texte revu depuis le ${on.fr}, à renvoyer`,
            en: `text revised since ${on.en}, to be sent again`,
          }
        : { fr: 'pas encore envoyé', en: 'not sent yet' }
    case 'internal-review':
      return {
        fr: `en relecture interne depuis le ${on.fr}`,
        en: `in internal review since ${on.en}`,
      }
    case 'sent':
      return { fr: `envoyé le ${on.fr}${open.fr}`, en: `sent on ${on.en}${open.en}` }
    case 'viewed':
      return request?.agreedOn
        ? {
            fr: `texte approuvé par le client le ${say.date(request.agreedOn).fr}${open.fr}`,
            en: `text agreed by the client on ${say.date(request.agreedOn).en}${open.en}`,
          }
        : {
            fr: `consulté par le client le ${on.fr}${open.fr}`,
            en: `read by the client on ${on.en}${open.en}`,
          }
    case 'changes-requested':
      return {
        fr: `changements demandés le ${on.fr}${quoted.fr}`,
        en: `changes requested on ${on.en}${quoted.en}`,
      }
    case 'partly-signed':
      return partly(
        signers.filter((party) => !signatures[party]),
        on,
        open,
      )
    case 'signed':
      return { fr: `signé par tous le ${on.fr}`, en: `signed by all on ${on.en}` }
    case 'declined':
      return { fr: `refusé le ${on.fr}${quoted.fr}`, en: `declined on ${on.en}${quoted.en}` }
    case 'withdrawn':
      return { fr: `retiré le ${on.fr}${quoted.fr}`, en: `withdrawn on ${on.en}${quoted.en}` }
    case 'request-expired':
      return {
        fr: `la demande de signature a expiré, sans réponse complète depuis le ${on.fr}`,
        en: `the request to sign ran out; nothing complete since ${on.en}`,
      }
  }
}

function partly(missing: readonly SigningParty[], on: Words, open: Words): Words {
  const waits = missing.map((party) => parties[party])
  return {
    fr: `première signature le ${on.fr}, manque celle ${waits.map(({ fr }) => fr).join(' et ')}${open.fr}`,
    en: `first signature on ${on.en}, missing that of ${waits.map(({ en }) => en).join(' and ')}${open.en}`,
  }
}

function openUntil(day: Words | undefined): Words {
  return day
    ? { fr: `, à signer jusqu'au ${day.fr}`, en: `, to be signed by ${day.en}` }
    : { fr: '', en: '' }
}

/** A reason is one line; who wants all of a long letter opens the record. */
function firstLine(words: string): string {
  const [line = ''] = words.split('\n')
  return line.length > 100 ? `${line.slice(0, 97)}…` : line
}

const parties: Record<SigningParty, Words> = {
  provider: { fr: 'du prestataire', en: 'the provider' },
  client: { fr: 'du client', en: 'the client' },
}
