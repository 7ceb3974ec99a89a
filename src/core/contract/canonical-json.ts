import canonicalize from 'canonicalize'

/**
 * The bytes of a fact that is kept: JSON with the keys, strings and numbers of RFC 8785, spread over lines with
 * two spaces of indentation, `\n` only, one at the end. The file is exactly this text, so that `sha256sum` of the
 * file is its digest, and a person can still read it in a pull request.
 * @throws Error on a number that is none, or half a character
 */
export function canonicalJson(value: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(JSON.parse(canonicalize(value) ?? 'null'), null, 2)}\n`
}
