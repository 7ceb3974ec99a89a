/** How far back a denial is looked for, in characters of the same sentence. */
const reach = 80

/** French and English words that deny; `n'` is in « n'est » and in "isn't". */
const denial =
  /(?<![\p{L}\p{N}])(?:ne|ni|non|pas|aucune?|jamais|sans|interdit|exclut|not|no|nor|never|neither|without|cannot|excludes)(?![\p{L}\p{N}])|n'/u

/** True when the sentence denies what stands at an index before saying it: « n'est pas un… », "without any …". */
export function isDenied(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - reach), index).toLowerCase()
  const sentence = before.slice(
    Math.max(...['.', ';', '!', '?'].map((sign) => before.lastIndexOf(sign))) + 1,
  )
  return denial.test(sentence.replace(/[’ʼ]/g, "'"))
}
