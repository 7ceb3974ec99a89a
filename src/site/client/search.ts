import type { Language } from '#core/locale/locale.ts'
import { openFinder } from './search/finder.ts'

/** Full-text search over the index that the build made. */
for (const finder of document.querySelectorAll<HTMLElement>('[data-finder]'))
  openFinder(finder, document.documentElement.lang as Language)
