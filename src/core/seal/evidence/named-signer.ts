import * as z from 'zod'
import { canonicalJson } from '#core/contract/canonical-json.ts'
import { text } from '#core/terms/kinds.ts'

/** The name of the format, in every such file. */
const format = 'clausier-signer/1' as const

/** What the file that names a signer is for, by the name its record gives it. */
export const signerRole = 'signer'

const schema = z.strictObject({
  format: z.literal(format),
  name: text(120).optional(),
  title: text(120).optional(),
  email: text(200).optional(),
  /** 128 random bits in base64url: the digest that stays in the chain cannot be guessed from a name. */
  nonce: z.string().regex(/^[A-Za-z0-9_-]{22}$/u),
})

/**
 * Who signed elsewhere or on paper, in a file beside the record: the chain of records stays for ever, the file can be
 * erased (GDPR, art. 17).
 */
export type NamedSigner = Omit<z.input<typeof schema>, 'format' | 'nonce'>

/**
 * The file that names a signer; none when a name is empty or too long.
 * @param nonce 16 random bytes in base64url
 */
export function signerFile(signer: NamedSigner, nonce: string): Uint8Array | undefined {
  const { data } = schema.safeParse({ format, ...signer, nonce })
  return data && new TextEncoder().encode(canonicalJson(data))
}

/**
 * The signer that a record's evidence names; none where it names none, or the file was erased.
 * @param bytesOf bytes of a file beside the records, by the name its record gives it
 */
export function namedSigner(
  evidence: readonly { readonly file: string; readonly role: string }[] = [],
  bytesOf: (name: string) => Uint8Array | undefined,
): NamedSigner | undefined {
  const file = evidence.find(({ role }) => role === signerRole)?.file
  const bytes = file && bytesOf(file)
  const read = bytes ? schema.safeParse(parsed(bytes)) : undefined
  if (!read?.success) return undefined
  const { format: _, nonce: __, ...signer } = read.data
  return signer
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
