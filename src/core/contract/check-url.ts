import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'

/** Lets `https:` (without user information), `mailto:`, `tel:` and `#anchor` through; reports anything else. */
export function checkUrl(url: string, place: Place, report: Report): boolean {
  const allowed =
    url.length <= longest &&
    (/^#[\w-]+$/.test(url) ||
      /^(?:mailto:[^\s<>"]+@[^\s<>"]+|tel:\+?[\d\s().-]+)$/.test(url) ||
      isPlainHttps(url))
  if (!allowed) report.add('url-refused', place, { url })
  return allowed
}

/** What browsers and mail programs still pass on. */
const longest = 2000

function isPlainHttps(url: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/.test(url) || !URL.canParse(url)) return false
  const { username, password, protocol } = new URL(url)
  return protocol === 'https:' && username === '' && password === ''
}
