import './without-eval.ts'
import 'virtual:fonts.css'
import '#site/share/style/share.css'
import type { Language } from '#core/locale/locale.ts'
import type { ClosedPage, OpenPage } from '#core/share/page.ts'
import { contractView } from './contract-view.ts'
import { mailTo } from './cover-view.ts'
import { el } from './element.ts'
import { showInFrame } from './frame.ts'
import { type KeptLink, amend } from './keep.ts'
import { keepView } from './keep-view.ts'
import { instant } from './make-statement.ts'
import { noticeView } from './notice-view.ts'
import { type LinkFiles, type OpenedLink, openLink, takeLink } from './open-link.ts'
import { passphraseView } from './passphrase-view.ts'
import { type Reader, dayIn, namesOf } from './reader.ts'
import { readerLanguage, sayIn } from './words/words.ts'

const build = document.currentScript?.getAttribute('integrity') ?? undefined
const openedAt = instant(new Date())
let language: Language = readerLanguage()

/** Another private link in the same tab is another page; an anchor of the text is not. */
addEventListener('hashchange', () => {
  if (location.hash.includes('.')) location.reload()
})

async function start(): Promise<void> {
  await show(await openLink(takeLink()))
}

async function show(opened: OpenedLink): Promise<void> {
  const say = sayIn(language)
  if (opened.outcome === 'page') {
    const { page, files } = opened
    if (page.kind === 'closed') return showClosed(page)
    const expired = expiredPage(page)
    if (expired) return showClosed(expired)
    let before: KeptLink = { replies: [] }
    await amend(page.link, (known) => {
      before = known
      return { ...known, seen: { version: page.version, text: page.text } }
    })
    return showPage(page, files, before)
  }
  const again = el(
    'p',
    {},
    el('button', { type: 'button', class: 'secondary', onclick: () => void start() }, say('again')),
  )
  const view =
    opened.outcome === 'passphrase'
      ? passphraseView(say, opened.unlock, (next) => void show(next))
      : noticeView(
          say,
          opened.outcome === 'no-link' ? 'noLink' : opened.outcome,
          {},
          ...(opened.outcome === 'offline' ? [again] : []),
        )
  showInFrame({ language, say, name: 'Clausier' }, [view], (chosen) => {
    language = chosen
    void show(opened)
  })
}

/** What a page shows after its last day, by this device's clock, until the house publishes again. */
function expiredPage({ expiresOn, format, link, sender }: OpenPage): ClosedPage | undefined {
  if (!expiresOn || instant(new Date()).slice(0, 10) <= expiresOn) return undefined
  const { name, email } = sender
  return {
    format,
    kind: 'closed',
    link,
    why: 'expired',
    on: expiresOn,
    sender: { name, ...(email && { email }) },
  }
}

function showClosed(page: ClosedPage): void {
  const say = sayIn(language)
  const { why, on, sender } = page
  const values = { sender: sender.name, date: dayIn(language, on) }
  const mail = sender.email ? [el('p', {}, mailTo(sender.email))] : []
  const view = noticeView(say, why, values, ...mail)
  showInFrame({ language, say, name: sender.name }, [view], (chosen) => {
    language = chosen
    showClosed(page)
  })
}

/** @param before what was kept before this visit: the text seen then is what changes are shown against */
function showPage(page: OpenPage, files: LinkFiles, before: KeptLink): void {
  const draw = (kept: KeptLink, isNew: boolean) => {
    const say = sayIn(language)
    const reader: Reader = {
      page,
      files,
      kept: { ...kept, ...(before.seen && { seen: before.seen }) },
      visit: { page, language, openedAt, build },
      language,
      say,
      ...namesOf(page),
      show: (next) => draw(next ?? kept, next !== undefined),
    }
    const waiting = kept.replies.findLast(({ isDone, text }) => !isDone && text === page.text)
    const views =
      isNew && waiting
        ? [
            el(
              'main',
              { id: 'main' },
              keepView(reader, waiting, () => draw(kept, false)),
            ),
          ]
        : contractView(reader)
    showInFrame({ language, say, name: page.sender.name }, views, (chosen) => {
      language = chosen
      draw(kept, isNew)
    })
    if (isNew) landing()?.focus()
    scrollTo(0, 0)
  }
  draw(
    before,
    before.replies.some(({ isDone, text }) => !isDone && text === page.text),
  )
}

/** Where a reader goes on after an answer: what to do with its file, or else what is known of it. */
function landing(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.keep h1, .kept')].at(-1)
}

void start()
