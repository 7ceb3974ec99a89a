/** Recherche. */
export const searchFr = {
  search: 'Rechercher',
  searchLead:
    'Dans les contrats, leurs avenants, les clauses, les modèles, les règles et le guide. Les accents, les apostrophes et les ligatures ne comptent pas.',
  searchField: 'Mots à chercher',
  searchKeys: 'Touche / pour chercher, flèches pour parcourir les réponses.',
  searchNeedsScript: 'La recherche a besoin de JavaScript. Sans lui, les listes mènent partout :',
  searchNoIndex:
    "L'index de recherche est fait par « clausier build » : il n'y en a pas pendant qu'on écrit (« clausier dev »).",
  searchNone: 'Rien ne répond à « {q} ».',
  searchOne: '1 page répond à « {q} ».',
  searchMany: '{n} pages répondent à « {q} ».',
  searchMore: 'Montrer la suite',
  projects: 'Projets',
} as const
