import { defineCollection } from 'astro:content'
import { clauseRecord, contractRecord, partyRecord } from '#site/archive/records.ts'
import { houseRecord, projectRecord } from '#site/archive/project-records.ts'
import { packageRecord, templateRecord } from '#site/archive/shelf-records.ts'
import { archiveLoader } from '#site/loader/archive-loader.ts'

/** The typed collections. The handbook is no collection: its pages are imported as they are. */
export const collections = {
  contracts: defineCollection({ loader: archiveLoader('contracts'), schema: contractRecord }),
  addenda: defineCollection({ loader: archiveLoader('addenda'), schema: contractRecord }),
  clauses: defineCollection({ loader: archiveLoader('clauses'), schema: clauseRecord }),
  parties: defineCollection({ loader: archiveLoader('parties'), schema: partyRecord }),
  templates: defineCollection({ loader: archiveLoader('templates'), schema: templateRecord }),
  packages: defineCollection({ loader: archiveLoader('packages'), schema: packageRecord }),
  projects: defineCollection({ loader: archiveLoader('projects'), schema: projectRecord }),
  house: defineCollection({ loader: archiveLoader('house'), schema: houseRecord }),
}
