/**
 * Runs in the printing tab between loading a document and printing it: waits for its fonts, then
 * settles where pages may not break. It must stand alone, for its text is sent to the browser.
 *
 * Chromium honours `widows` only after `orphans`, and neither when a paragraph is to stay with what
 * follows: of two or three lines it leaves one alone. So short paragraphs stay whole, and one of a
 * single line under a heading stays with what follows, since heading and line would stand alone.
 * @param marginFont font of the margins of pages: they are laid out only while printing, when it is
 *   too late to fetch it
 */
export async function settlePage(marginFont: string): Promise<void> {
  await document.fonts.ready
  await document.fonts.load(marginFont, `${document.title}${document.body.textContent}`)
  await document.fonts.ready
  const kept: [HTMLElement, 'breakInside' | 'breakAfter'][] = []
  for (const paragraph of document.querySelectorAll<HTMLElement>('.contract p')) {
    const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    const lines = Math.round(paragraph.getBoundingClientRect().height / line)
    if (lines === 2 || lines === 3) kept.push([paragraph, 'breakInside'])
    const isAlone = lines === 1 && paragraph.previousElementSibling?.matches('h2, h3')
    if (isAlone && paragraph.nextElementSibling) kept.push([paragraph, 'breakAfter'])
  }
  // Styles are written after all sizes are read, so that the page is laid out once.
  for (const [paragraph, rule] of kept) paragraph.style[rule] = 'avoid'
}
