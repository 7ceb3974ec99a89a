import type { Finding } from '#core/seal/finding.ts'
import type { Stamped } from './checked-message.ts'
import { found } from './pdf-findings.ts'

/** The line of a time-stamp whose arithmetic is right; a claim when its authority is nobody's we trust. */
export function stampLine(
  check: 'document-time' | 'signature-time',
  field: string,
  { time, signer, certified }: Stamped,
): Finding {
  const when = `${new Date(time).toISOString().slice(0, 19)}Z`
  return found(
    check,
    {
      fr: `${when}, horodatage RFC 3161 de « ${signer.name} »`,
      en: `${when}, RFC 3161 time-stamp of "${signer.name}"`,
    },
    field,
    certified.isTrusted ? 'proved' : 'claimed',
  )
}

/** The line of a time that only the signer states. */
export function claimedTimeLine(time: string, field: string): Finding {
  const why = {
    fr: `${time}, selon l'horloge de celui qui a signé`,
    en: `${time}, by the clock of the one who signed`,
  }
  return found('signature-time', why, field, 'claimed')
}
