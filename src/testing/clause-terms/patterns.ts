import type { Language } from '#core/locale/locale.ts'

/** Something that no text may hold, and how it shows. */
export type Pattern = readonly [what: string, shows: RegExp]

/** What is wrong in any line of either language. */
export const wrongAnywhere: readonly Pattern[] = [
  ['a trace of the machine', /undefined|NaN|\bnull\b|\[object|[{}<>]|\b(?:true|false)\b/],
  ['a doubled space', /\s\s|\t/],
  ['a space at an end', /^\s|\s$/],
  ['a space inside brackets or before a point', /\s[,.)\]]|[([]\s/],
  ['doubled punctuation', /\.\.|[,;:]\s*[,;:.]|\(\s*\)/],
  ['no space after punctuation', /\p{Ll}[.!?]\p{Lu}|[,;]\p{L}|\)\p{L}/u],
  ['typography before its time', /[\u00a0\u202f\u2018\u2019\u201c\u201d\u2026]/],
  ['a doubled word', /(?<![\p{L}'])(\p{L}+) \1(?!\p{L})/iu],
  ['a sentence that begins small', /(?<! [ap]\.m)[.!?] \p{Ll}/u],
]

/** What is wrong in any line of one language. */
export const wrongIn: Record<Language, readonly Pattern[]> = {
  fr: [
    ['no space before high punctuation', /[^\s\d][;!?](?:\s|$)|\S:(?:\s|$)/],
    [
      'an elision that is missing',
      /(?<![\p{L}'])(?:[dlsnjc]|qu|lorsqu|puisqu)[ea] (?!onz|oui|yaourt)[aeiouyàâéèêëîïôöùûü]/iu,
    ],
    [
      'a contraction that is missing',
      /(?<!\p{L})(?:de|à) les? (?!\p{L}+(?:er|ir|re)(?!\p{L}))\p{L}/iu,
    ],
    ['an elision before a consonant', /(?<!\p{L})(?:[dlsnj]|qu)'(?![aeiouyhàâéèêëîïôöùûüœ« ])/iu],
    [
      'two prepositions',
      /(?<!\p{L})(?:de (?:du|des|de|à|au|en|par)|à (?:au|aux|de|du|en)|en (?:au|aux|dans)|dans (?:en|au|aux|à)|du (?:le|la|du|de|l')|par (?:au|aux|de|à)|pour (?:au|en|à))(?!\p{L})/iu,
    ],
    ['guillemets without their spaces', /«\S|\S»/],
  ],
  en: [
    ['a space before punctuation', /\s[;:!?]/],
    ['"a" before a vowel', /(?<!\p{L})a (?!uni|use|one|eu)[aeiou]/iu],
    ['"an" before a consonant', /(?<!\p{L})an (?!hour)[^aeiou8]/iu],
    [
      'two prepositions',
      /(?<!\p{L})(?:of (?:of|in|to|by|for)|in (?:in|on|at|of)|to (?:to|of|in|for)|by (?:by|to|of|for)|from (?:from|of|to)|for (?:for|of|to))(?!\p{L})/iu,
    ],
  ],
}

/** What is wrong in a sentence, though not in a table, where a unit follows its number as it was written. */
export const wrongInSentence: Record<Language, readonly Pattern[]> = {
  fr: [
    [
      'a plural for one',
      /(?<![\d,.]|article |annexe )(?:0|1|[01],5) (?!mois|fois)\p{L}+[sx](?!\p{L})/u,
    ],
    ['a plural for one', /(?<!\p{L})(?:les|des|aux|ces|ses) (?:0|1) /iu],
    [
      'a dangling word',
      /(?<!\p{L})(?:et|ou|de|du|des|à|au|aux|par|pour|sur|sous|avec|dans|que|qui|le|la|les|selon|sauf|ni|mais|si)[.,;]?$/u,
    ],
  ],
  en: [
    [
      'a plural for one',
      /(?<![\d,.]|(?:section|clause|article|Annex) )1 (?!business|times)\p{Ll}+s(?!\p{L})/u,
    ],
    [
      'a dangling word',
      /(?<!\p{L})(?:and|or|of|by|for|on|the|a|an|that|which|at|from|unless|if|but|nor|as)[.,;]?$/u,
    ],
  ],
}
