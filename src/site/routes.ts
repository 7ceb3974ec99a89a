import { documentFile } from '#node/print/document-file.ts'
import type { Language } from '#core/locale/locale.ts'

/** Addresses of the site. Every link is made here. */
export const pathTo = {
  home: (language: Language) => `/${language}/`,
  search: (language: Language) => `/${language}/search/`,
  projects: (language: Language) => `/${language}/projects/`,
  project: (language: Language, slug: string) => `/${language}/projects/${slug}/`,
  contract: (language: Language, id: string) => `/${language}/contracts/${id}/`,
  /** What a commit changed in a contract. */
  change: (language: Language, id: string, commit: string) =>
    `/${language}/contracts/${id}/changes/${commit.slice(0, 10)}/`,
  keyTerms: (language: Language, id: string) => `/${language}/contracts/${id}/key-terms/`,
  /** An addendum, `BE-RNW-0006/A1`, has its PDF beside its contract's. */
  pdf: (id: string) => `/pdf/${documentFile(id)}.pdf`,
  /** A copy signed elsewhere, as a record keeps it. */
  signedCopy: (contract: string, file: string) => `/copies/${contract}/${file}`,
  clauses: (language: Language) => `/${language}/clauses/`,
  /** The newest version has the clause's own address; an older one has its version behind it. */
  clause: (language: Language, id: string, oldVersion?: string) =>
    `/${language}/clauses/${id}/${oldVersion === undefined ? '' : `${oldVersion}/`}`,
  templates: (language: Language) => `/${language}/templates/`,
  template: (language: Language, id: string, oldVersion?: string) =>
    `/${language}/templates/${id}/${oldVersion === undefined ? '' : `${oldVersion}/`}`,
  packages: (language: Language) => `/${language}/packages/`,
  package: (language: Language, id: string) => `/${language}/packages/${id}/`,
  parties: (language: Language) => `/${language}/parties/`,
  party: (language: Language, slug: string) => `/${language}/parties/${slug}/`,
  rules: (language: Language) => `/${language}/rules/`,
  rule: (language: Language, id: string) => `/${language}/rules/${id}/`,
  deadlines: (language: Language) => `/${language}/deadlines/`,
  /** All deadlines as a calendar to subscribe to. */
  calendar: (language: Language) => `/${language}/calendar.ics`,
  guide: (language: Language, page = '') => `/${language}/guide/${page ? `${page}/` : ''}`,
} as const

/** The same page in the other language. */
export function inLanguage(path: string, language: Language): string {
  return path.replace(/^\/(?:fr|en)\//, `/${language}/`)
}
