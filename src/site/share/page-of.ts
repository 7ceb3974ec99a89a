import { termAt } from '#core/contract/terms.ts'
import type { GivenLink } from '#core/life/links.ts'
import { type OpenPage, pageFormat } from '#core/share/page.ts'
import type { Past } from '#node/history/past.ts'
import { isOpenToSign, negotiationOf } from '#node/share/negotiation-of.ts'
import type { SharedText } from '#node/share/shared-texts.ts'
import { changesSince } from './changes-since.ts'
import { present } from './present.ts'
import { shownText, sideOf } from './shown-text.ts'

/** The page that an open link shows, but for the PDF, which is printed later. */
export function pageOf(shared: SharedText, link: GivenLink, past: () => Past): OpenPage {
  const other = link.with === 'client' ? 'provider' : 'client'
  return {
    format: pageFormat,
    kind: 'open',
    link: link.id,
    ...shownText(shared),
    reader: sideOf(shared, link.with),
    sender: sideOf(shared, other),
    stage: stageOf(shared, link),
    changes: changesSince(shared, past),
    ...(link.expiresOn && { expiresOn: link.expiresOn }),
    reply: replyTo(shared),
  }
}

function stageOf({ life, no }: SharedText, { with: reader }: GivenLink): OpenPage['stage'] {
  const { state, signatures } = negotiationOf(life, no)
  if (state === 'signed') return 'signed'
  if (state === 'declined' || state === 'withdrawn' || state === 'request-expired') return 'closed'
  if (signatures[reader]) return 'wait'
  return isOpenToSign(life, no) ? 'sign' : 'read'
}

function replyTo({ settings, contract }: SharedText): OpenPage['reply'] {
  const email = settings.shareReplyTo ?? termAt(contract.terms, 'parties.provider.email')
  return present({
    email: typeof email === 'string' ? email : undefined,
    endpoint: settings.shareEndpoint ?? undefined,
  })
}
