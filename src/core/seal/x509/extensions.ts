import { oids } from '#core/seal/der/oids.ts'
import {
  childrenOf,
  type Der,
  fieldsOf,
  malformed,
  numbered,
  readDer,
  tags,
} from '#core/seal/der/read-der.ts'
import { booleanOf, hexOf, oidOf, octetsOf, smallOf } from '#core/seal/der/read-values.ts'

/** What the extensions of a certificate allow. */
export type Extensions = {
  /** It may issue certificates. */
  readonly isAuthority: boolean
  /** How many authorities may stand below it. */
  readonly pathLength?: number
  /** What its key may do; absent when nothing is said. */
  readonly keyUsage?: ReadonlySet<KeyUse>
  /** Purposes by identifier; absent when nothing is said. */
  readonly purposes?: readonly string[]
  /** The purposes must be honoured. */
  readonly purposesAreCritical: boolean
  /** Identifiers of what must be honoured and is not known here. */
  readonly unknown: readonly string[]
  readonly keyId?: string
  /** Where its issuer publishes what it has revoked. */
  readonly revocationLists: readonly string[]
  readonly responders: readonly string[]
}

export type KeyUse = 'digitalSignature' | 'nonRepudiation' | 'keyCertSign' | 'cRLSign'

const useBits: Readonly<Record<KeyUse, number>> = {
  digitalSignature: 0x80,
  nonRepudiation: 0x40,
  keyCertSign: 0x04,
  cRLSign: 0x02,
}

/** Extensions that ask nothing of a verifier that builds chains as this one does. */
const harmless: ReadonlySet<string> = new Set([
  oids.subjectKeyId,
  oids.authorityKeyId,
  oids.certificatePolicies,
  oids.subjectAltName,
  oids.crlDistribution,
  oids.authorityAccess,
])

/** Reads the extensions of a certificate; each may stand there once. @throws Refusal `der-malformed` */
export function readExtensions(list: Der | undefined): Extensions {
  const known = new Map<string, Der>()
  const critical = new Set<string>()
  for (const extension of list ? childrenOf(list) : []) {
    const fields = fieldsOf(extension)
    const id = oidOf(fields.next())
    const flag = fields.maybe(tags.boolean)
    const value = readDer(octetsOf(fields.next()))
    fields.end()
    if (known.has(id)) malformed('an extension twice')
    known.set(id, value)
    if (flag && booleanOf(flag)) critical.add(id)
  }
  const handled = new Set<string>([oids.keyUsage, oids.basicConstraints, oids.extendedKeyUsage])
  const usage = known.get(oids.keyUsage)
  const purposes = known.get(oids.extendedKeyUsage)
  const keyId = known.get(oids.subjectKeyId)
  return {
    ...authority(known.get(oids.basicConstraints)),
    ...(usage && { keyUsage: usesOf(usage) }),
    ...(purposes && { purposes: childrenOf(purposes).map(oidOf) }),
    ...(keyId && { keyId: hexOf(octetsOf(keyId)) }),
    purposesAreCritical: critical.has(oids.extendedKeyUsage),
    unknown: [...critical].filter((id) => !handled.has(id) && !harmless.has(id)),
    revocationLists: urisIn(known.get(oids.crlDistribution)),
    responders: respondersIn(known.get(oids.authorityAccess)),
  }
}

function authority(constraints: Der | undefined): Pick<Extensions, 'isAuthority' | 'pathLength'> {
  if (!constraints) return { isAuthority: false }
  const fields = fieldsOf(constraints)
  const flag = fields.maybe(tags.boolean)
  const length = fields.maybe(tags.integer)
  fields.end()
  return {
    isAuthority: flag !== undefined && booleanOf(flag),
    ...(length && { pathLength: smallOf(length) }),
  }
}

function usesOf(usage: Der): ReadonlySet<KeyUse> {
  const bits = usage.content[1] ?? 0
  const uses = Object.keys(useBits) as KeyUse[]
  return new Set(uses.filter((use) => (bits & useBits[use]) !== 0))
}

/** The addresses of revocation lists: http ones, anywhere inside the distribution points. */
function urisIn(der: Der | undefined): string[] {
  if (!der) return []
  if (der.tag === numbered(6, false)) return [String.fromCharCode(...der.content)]
  return (der.tag & 0x20) === 0 ? [] : childrenOf(der).flatMap(urisIn)
}

function respondersIn(access: Der | undefined): string[] {
  return (access ? childrenOf(access) : []).flatMap((description) => {
    const [method, place] = childrenOf(description)
    return method && oidOf(method) === oids.ocspAccess ? urisIn(place) : []
  })
}
