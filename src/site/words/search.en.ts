import type { searchFr } from './search.fr.ts'

/** Search. */
export const searchEn = {
  search: 'Search',
  searchLead:
    'In contracts, their addenda, clauses, templates, rules and the handbook. Accents, apostrophes and ligatures do not matter.',
  searchField: 'Words to look for',
  searchKeys: 'Press / to search, arrows to go through the answers.',
  searchNeedsScript: 'Searching needs JavaScript. Without it the lists lead everywhere:',
  searchNoIndex:
    'The search index is made by "clausier build": there is none while one writes ("clausier dev").',
  searchNone: 'Nothing answers "{q}".',
  searchOne: '1 page answers "{q}".',
  searchMany: '{n} pages answer "{q}".',
  searchMore: 'Show more',
  projects: 'Projects',
} as const satisfies Record<keyof typeof searchFr, string>
