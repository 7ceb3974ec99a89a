/**
 * What a contract gives a value of its own, so that "reasonable" need not stand for it (rule `vag-reasonable`): times
 * and sizes. The adjective follows the noun in French and comes before it in English.
 */
export const reasonable = {
  fr: {
    times: ['délai', 'temps', 'durée', 'préavis'],
    sizes: [
      'effort',
      'coût',
      'frais',
      'prix',
      'tarif',
      'nombre',
      'quantité',
      'fréquence',
      'volume',
      'limite',
    ],
  },
  en: {
    times: ['time', 'period', 'delay', 'deadline', 'notice', 'turnaround'],
    sizes: [
      'effort',
      'endeavour',
      'cost',
      'expense',
      'fee',
      'price',
      'rate',
      'number',
      'amount',
      'quantity',
      'volume',
      'frequency',
      'limit',
    ],
  },
} as const

/** The nouns that follow or precede, in the singular and plural, for rules that leave them to `vag-reasonable`. */
export const reasonableNouns = {
  fr: withPlural([...reasonable.fr.times, ...reasonable.fr.sizes]),
  en: withPlural([...reasonable.en.times, ...reasonable.en.sizes]),
}

function withPlural(nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => [noun, `${noun}s`])
}
