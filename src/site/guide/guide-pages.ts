import type { MarkdownHeading } from 'astro'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { Language } from '#core/locale/locale.ts'

/** A page of the handbook, as Astro's MDX gives it. */
export type GuidePage = {
  readonly file: string
  readonly frontmatter: { readonly title: string; readonly lead: string; readonly order: number }
  readonly getHeadings: () => MarkdownHeading[]
  readonly default: AstroComponentFactory
}

const pages = Object.values(import.meta.glob<GuidePage>('/content/guide/*/*.mdx', { eager: true }))

/** The handbook in one language, in reading order, by the name that stands in the address. */
export function guideIn(language: Language): { readonly name: string; readonly page: GuidePage }[] {
  return pages
    .filter(({ file }) => file.includes(`/guide/${language}/`))
    .map((page) => ({ name: page.file.replace(/^.*\//, '').replace(/\.mdx$/, ''), page }))
    .sort((a, b) => a.page.frontmatter.order - b.page.frontmatter.order)
}
