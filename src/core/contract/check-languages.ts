import { type Language, languages } from '#core/locale/locale.ts'
import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import type { Content } from './content.ts'
import type { Terms } from './terms.ts'
import type { YamlSource } from './yaml-source.ts'

/**
 * A contract in two languages has its title in both, and its special terms: an article that only one language has
 * would leave the other without it, and give every later article another number.
 */
export function checkLanguages(
  content: Content,
  { title }: Terms['doc'],
  yaml: YamlSource,
  report: Report,
): void {
  for (const language of languages)
    if (title && title[language] === undefined)
      report.add('translation-missing', yaml.placeOf(['doc', 'title']), {
        path: 'doc.title',
        language,
      })
  const fr = headingsIn(content, 'fr')
  const en = headingsIn(content, 'en')
  const [more, fewer, language] = fr.length > en.length ? [fr, en, 'fr'] : [en, fr, 'en']
  const lonely = more[fewer.length]
  if (lonely) report.add('special-terms-untranslated', lonely, { language })
}

function headingsIn(content: Content, language: Language, isThere = false): Place[] {
  return content.flatMap((block) => {
    if (block.type === 'heading') return isThere ? [block.place] : []
    if (block.type !== 'when') return []
    const { lang, not } = block.condition
    const holds = lang === undefined ? isThere : (lang === language) !== not
    return headingsIn(block.blocks, language, holds)
  })
}
