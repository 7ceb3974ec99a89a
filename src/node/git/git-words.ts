import type { Words } from '#core/locale/locale.ts'

/** What to do where git itself fails on a repository that should be whole. */
export const lookForDamage: Words = {
  fr: 'Lancez « git fsck » pour voir si le dépôt est entier.',
  en: 'Run "git fsck" to see whether the repository is whole.',
}

/** What to do where a shallow clone lacks commits. */
export const fetchTheRest: Words = {
  fr: 'Lancez « git fetch --unshallow » ; dans un workflow, extrayez avec fetch-depth: 0.',
  en: 'Run "git fetch --unshallow"; in a workflow, check out with fetch-depth: 0.',
}
