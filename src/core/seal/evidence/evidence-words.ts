import type { Words } from '#core/locale/locale.ts'

/** The words of the evidence page and of a signed room for a hand. */
export const evidenceWords = {
  title: { fr: 'Preuves de signature', en: 'Evidence of signature' },
  aside: {
    fr: "Cette page accompagne le contrat et n'en fait pas partie. Elle dit de chaque signature ce qui est déclaré (qui, pour qui, quand, comment), ce qui est attesté, et par quoi.",
    en: 'This page goes with the contract and is not a part of it. It says of each signature what is claimed (who, for whom, when, how), what is attested, and by what.',
  },
  levelLabel: { fr: 'Niveau', en: 'Level' },
  level: {
    fr: "Signature électronique simple, avec ses preuves. Rien sur cette page ne la présente comme avancée ou qualifiée ; sa force tient aux éléments ci-dessous, qu'un juge apprécie.",
    en: 'Simple electronic signature, with its evidence. Nothing on this page presents it as advanced or qualified; it is worth what the items below are worth, which is for a court to weigh.',
  },
  legend: {
    fr: "Déclaré : le signataire ou son appareil le dit, et rien d'autre ne le confirme. Attesté : un tiers, ou un calcul que chacun peut refaire, le confirme.",
    en: 'Claimed: the signer or their device says so and nothing else confirms it. Attested: someone else, or a calculation anyone can repeat, confirms it.',
  },
  item: { fr: 'Élément', en: 'Item' },
  value: { fr: 'Contenu', en: 'Content' },
  known: { fr: 'Connu par', en: 'Known by' },
  claimed: { fr: 'déclaré', en: 'claimed' },
  attested: { fr: 'attesté', en: 'attested' },
  accepted: { fr: 'Remarques acceptées', en: 'Findings accepted' },
  acceptedAside: {
    fr: "Le texte signé fait l'objet de ces remarques de relecture. Son auteur les accepte, pour le motif écrit à côté dans le contrat.",
    en: 'The signed text raises these findings of the review. Its author accepts them, for the reason written beside them in the contract.',
  },
  finding: { fr: 'Remarque', en: 'Finding' },
  reason: { fr: 'Motif', en: 'Reason' },
  digests: { fr: 'Empreintes', en: 'Digests' },
  digest: { fr: 'Empreinte SHA-256', en: 'SHA-256 digest' },
  byCalculation: {
    fr: 'un calcul que chacun peut refaire',
    en: 'a calculation anyone can repeat',
  },
  check: {
    fr: "Les pièces jointes à ce PDF contiennent les preuves elles-mêmes. La commande « clausier verify » et la page de vérification les contrôlent ligne par ligne, sans connexion et sans l'auteur de ce contrat.",
    en: 'The files attached to this PDF hold the evidence itself. The command "clausier verify" and the verifier page check it line by line, offline and without the author of this contract.',
  },
  signed: { fr: 'Signé le', en: 'Signed on' },
  seeEvidence: {
    fr: 'heure déclarée, preuves en fin de document',
    en: 'time as claimed, evidence at the end of this document',
  },
  drawn: { fr: 'Signature dessinée de', en: 'Drawn signature of' },
} as const satisfies Record<string, Words>
