/**
 * A file name for a party: `Café d'Été SARL` is `cafe-d-ete-sarl`. A name without Latin letters becomes `client`;
 * a name already taken gets a number.
 */
export function slugFor(
  name: string,
  taken: (slug: string) => boolean,
  fallback = 'client',
): string {
  const plain = name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
  const letters = plain.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const joined = letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, '')
  const base = joined || fallback
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!taken(slug)) return slug
  }
}
