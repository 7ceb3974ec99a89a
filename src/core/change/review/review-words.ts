import { counted } from '#core/change/redline/redline-words.ts'
import type { Language } from '#core/locale/locale.ts'

type Forms = readonly [one: string, many: string]
const count = (language: Language) => (n: number, forms: Forms) =>
  counted(n, { fr: forms, en: forms }, language)
const fr = count('fr')
const en = count('en')

/** What a review says around the words of contracts. Plain spaces and apostrophes: typography is added on output. */
export const reviewWords = {
  fr: {
    title: 'Ce que cette proposition change',
    against: (date: string, revision: string) =>
      `Comparé à la version du ${date} (révision ${revision}).`,
    contracts: (n: number) => fr(n, ['contrat touché', 'contrats touchés']),
    clauses: (n: number) => fr(n, ['version de clause nouvelle', 'versions de clauses nouvelles']),
    fresh: (n: number) => fr(n, ['nouveau constat', 'nouveaux constats']),
    nothing: "Aucun contrat, aucune clause n'est touché.",
    kinds: {
      changed: 'contrat modifié',
      same: 'le texte et les termes restent les mêmes',
      new: 'nouveau contrat',
      removed: 'contrat retiré du dépôt',
      unreadable: 'ne peut pas être lu, voir les constats',
    },
    agreed:
      "Ce texte a été envoyé ou signé. Ce qui est signé ne change que par un avenant ; ce qui est envoyé doit l'être à nouveau.",
    movedFrom: (from: string) => `Déplacé depuis ${from}.`,
    through: (paths: string) => `Touché par : ${paths}.`,
    records: (names: string) => `Faits consignés : ${names}.`,
    key: 'Barré : supprimé. Souligné : ajouté.',
    bothLanguages: { fr: 'En français', en: 'En anglais' },
    keyTerms: 'Conditions clés',
    freshTitle: 'Nouveaux constats',
    noFresh: 'Les contrôles ne trouvent rien de nouveau.',
    gone: (n: number) =>
      `${fr(n, ["constat n'a plus lieu d'être", "constats n'ont plus lieu d'être"])}.`,
    severity: { error: 'Erreur', warning: 'Avertissement', info: 'Information' },
    line: (line: number) => `ligne ${line}`,
    clause: (title: string, version: string) => `Clause « ${title} », version ${version}`,
    status: { draft: 'brouillon', released: 'publiée', deprecated: 'abandonnée' },
    term: { added: 'Nouveau terme', removed: 'Terme retiré', changed: 'Autre valeur habituelle' },
    noImpact: "Aucun contrat n'a de version plus ancienne.",
    others: 'Autres fichiers modifiés',
    built: 'Pages et PDF de cette proposition',
    builtAt: 'Dans les artefacts :',
    cut: (n: number) =>
      `La place manque ici : ${fr(n, ['passage', 'passages'])} de ce compte rendu ${n < 2 ? "n'y est pas" : "n'y sont pas"}. Le compte rendu entier est dans les artefacts (review.md).`,
    foot: "Ce compte rendu informe : le texte des fichiers fait foi. Ce n'est pas un avis juridique.",
    colon: ' : ',
  },
  en: {
    title: 'What this proposal changes',
    against: (date: string, revision: string) =>
      `Compared with the version of ${date} (revision ${revision}).`,
    contracts: (n: number) => en(n, ['contract touched', 'contracts touched']),
    clauses: (n: number) => en(n, ['new clause version', 'new clause versions']),
    fresh: (n: number) => en(n, ['new finding', 'new findings']),
    nothing: 'No contract and no clause is touched.',
    kinds: {
      changed: 'contract changed',
      same: 'text and terms stay the same',
      new: 'new contract',
      removed: 'contract removed from the repository',
      unreadable: 'cannot be read, see the findings',
    },
    agreed:
      'This text was sent or signed. What is signed changes by an addendum only; what was sent must be sent again.',
    movedFrom: (from: string) => `Moved from ${from}.`,
    through: (paths: string) => `Touched by: ${paths}.`,
    records: (names: string) => `Recorded: ${names}.`,
    key: 'Struck: removed. Underlined: added.',
    bothLanguages: { fr: 'In French', en: 'In English' },
    keyTerms: 'Key terms',
    freshTitle: 'New findings',
    noFresh: 'The checks find nothing new.',
    gone: (n: number) => `${en(n, ['finding is gone', 'findings are gone'])}.`,
    severity: { error: 'Error', warning: 'Warning', info: 'Information' },
    line: (line: number) => `line ${line}`,
    clause: (title: string, version: string) => `Clause “${title}”, version ${version}`,
    status: { draft: 'draft', released: 'released', deprecated: 'deprecated' },
    term: { added: 'New term', removed: 'Term removed', changed: 'Other default' },
    noImpact: 'No contract has an older version.',
    others: 'Other files changed',
    built: 'Pages and PDFs of this proposal',
    builtAt: 'In the artefacts:',
    cut: (n: number) =>
      `There is no room here for ${en(n, ['passage', 'passages'])} of this report. The whole of it is in the artefacts (review.md).`,
    foot: 'This report informs: the text of the files prevails. It is not legal advice.',
    colon: ': ',
  },
} as const
