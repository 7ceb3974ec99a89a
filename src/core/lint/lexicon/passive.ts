/** How an obligation looks in the passive voice (rule `vag-passive-actor`). */
export const passive: Readonly<Record<'fr' | 'en', Passive>> = {
  fr: {
    auxiliaries: ['sera', 'seront', 'doit être', 'doivent être', 'devra être', 'devront être'],
    ending: /(?:é|ée|és|ées)$/,
    irregular: [
      'remis',
      'remise',
      'remises',
      'transmis',
      'transmise',
      'transmises',
      'mis',
      'mise',
      'fait',
      'faite',
      'faits',
      'fourni',
      'fournie',
      'fournis',
      'fournies',
      'rendu',
      'rendus',
      'établi',
      'établis',
      'choisi',
      'choisis',
      'produit',
      'produits',
    ],
    states: [
      'réputé',
      'réputée',
      'réputés',
      'réputées',
      'considéré',
      'considérée',
      'considérés',
      'considérées',
      'autorisé',
      'autorisée',
      'limité',
      'limitée',
      'limités',
      'limitées',
      'fondé',
      'fondée',
    ],
  },
  en: {
    auxiliaries: ['will be', 'shall be', 'must be'],
    ending: /ed$/,
    irregular: [
      'sent',
      'made',
      'given',
      'done',
      'kept',
      'written',
      'built',
      'drawn',
      'put',
      'shown',
    ],
    states: [
      'deemed',
      'considered',
      'entitled',
      'required',
      'allowed',
      'permitted',
      'limited',
      'based',
      'governed',
      'need',
    ],
  },
}

type Passive = {
  readonly auxiliaries: readonly string[]
  /** The regular ending of a participle. */
  readonly ending: RegExp
  readonly irregular: readonly string[]
  /** Participles that say a state or a right, not something to be done. */
  readonly states: readonly string[]
}
