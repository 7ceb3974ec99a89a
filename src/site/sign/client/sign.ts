import '#site/share/client/without-eval.ts'
import 'virtual:fonts.css'
import '#site/sign/style/sign.css'
import type { Language } from '#core/locale/locale.ts'
import { replyFormat, replyText } from '#core/seal/statement/reply.ts'
import type { ProviderPage } from '#core/share/provider-page.ts'
import { showInFrame } from '#site/share/client/frame.ts'
import { namesOf } from '#site/share/client/reader.ts'
import type { Signed } from '#site/share/client/signing-form.ts'
import { readerLanguage } from '#site/share/client/words/words.ts'
import { Gone, fetchPage, fetchPdf, handIn, sayGoodbye } from './ask-command.ts'
import { type End, endedView, recordedView, refusedView } from './end-view.ts'
import { Changed, openProviderForm } from './provider-form.ts'
import type { ProviderReader } from './provider-reader.ts'
import { providerView } from './provider-view.ts'
import { sayOn } from './words/words.ts'

/** What the page shows of a reader: the contract to sign, or how it ended. */
type View = (reader: ProviderReader) => HTMLElement[]

async function start(): Promise<void> {
  try {
    run(await fetchPage())
  } catch {
    const language = readerLanguage()
    const say = sayOn(language)
    showInFrame({ language, say, name: 'Clausier' }, [endedView(say, 'ownGone')], () => {})
  }
}

function run(page: ProviderPage): void {
  let language: Language = page.language
  let view: View = toSign
  const draw = () => {
    const say = sayOn(language)
    const files = { pdf: fetchPdf }
    const reader: ProviderReader = { page, files, language, say, ...namesOf(page) }
    showInFrame({ language, say, name: page.signer.name }, view(reader), (chosen) => {
      language = chosen
      draw()
    })
  }
  const end = (next: View) => {
    clearTimeout(late)
    removeEventListener('pagehide', sayGoodbye)
    view = next
    draw()
    document.querySelector<HTMLElement>('main h1')?.focus()
    scrollTo(0, 0)
  }
  const endWith = (why: End) => end(({ say }) => [endedView(say, why)])
  const onEnd = (error: unknown) => {
    if (error instanceof Changed) endWith('ownChanged')
    else if (error instanceof Gone) endWith('ownGone')
    else return false
    return true
  }
  const onSigned = async ({ statement, envelope }: Signed) => {
    try {
      const received = await handIn(replyText({ format: replyFormat, statement, envelope }))
      if (received.outcome === 'recorded') end((reader) => [recordedView(reader, received)])
      else end((reader) => [refusedView(reader, 'said' in received ? received.said : [])])
    } catch (error) {
      if (!onEnd(error)) throw error
    }
  }
  function toSign(reader: ProviderReader): HTMLElement[] {
    return providerView(reader, () => openProviderForm(reader, { onSigned, onEnd }))
  }
  const late = setTimeout(() => endWith('ownLate'), Date.parse(page.until) - Date.now())
  addEventListener('pagehide', sayGoodbye)
  draw()
}

void start()
