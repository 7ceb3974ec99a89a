/** What a clause version means for the contracts: what the site says of it. */
export const impactFr = {
  impactTitle: 'Contrats qui ont une version plus ancienne',
  impactLead:
    'Une version publiée ne change plus, et un contrat garde la sienne. Voici, au {date}, ce que cette version demande pour chacun.',
  impactCaption: 'Documents à une version plus ancienne',
  impactDocument: 'Document',
  impactHas: 'Version',
  impactState: 'État',
  impactDo: "Ce qu'il y a à faire",
  changeClause: 'Clause « {title} », version {version}',
  impactNext: "Les brouillons et les avenants s'écrivent par",
  'impact.bump': 'passer à la nouvelle version',
  'impact.send-again': 'passer à la nouvelle version et renvoyer',
  'impact.offer-addendum': 'proposer un avenant',
  'impact.sign-addendum': "faire signer l'avenant",
  'impact.nothing': 'rien',
} as const
