/** A title as an anchor: `Horaires d'été` is `horaires-d-ete`. */
export function slug(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'special-terms'
}

/** Gives each title an anchor of its own: `late-payment`, then `late-payment-2`. */
export function idGiver(reserved: readonly string[]): (wanted: string) => string {
  const taken = new Set(reserved)
  const last = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    let next = last.get(wanted) ?? 1
    while (taken.has(id)) id = `${wanted}-${++next}`
    last.set(wanted, next)
    taken.add(id)
    return id
  }
}
