import { type Deadline, deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { attentionOn } from '#core/life/deadlines/attention.ts'
import { sayFor } from '#core/life/state/reason.ts'
import type { Language } from '#core/locale/locale.ts'
import type { WordlessToday } from '#node/records/today-of.ts'

/** An issue as it is opened. Its marker tells it again, whatever people write around it. */
export type Issue = {
  readonly marker: string
  readonly title: string
  readonly body: string
}

/** An issue that exists. */
export type KnownIssue = {
  readonly number: number
  readonly state: 'OPEN' | 'CLOSED'
  readonly body: string
}

/** What has to happen so that the open issues are what is due. */
export type IssuePlan = {
  readonly open: readonly Issue[]
  readonly close: readonly { readonly number: number; readonly marker: string }[]
}

const markerForm = /<!-- clausier:(\S+) -->/

/**
 * Compares what is due with the issues there are. Each deadline gets one issue for its day and never a second one,
 * not even when somebody has closed it; an issue whose deadline is done, moved or past is closed.
 */
export function planIssues(
  todays: readonly WordlessToday[],
  known: readonly KnownIssue[],
  language: Language,
): IssuePlan {
  const wanted = todays.flatMap((today) =>
    attentionOn(today.deadlines, today.today)
      .filter(({ deadline }) => deadline.asks)
      .map(({ deadline }) => issueFor(deadline, today, language)),
  )
  const markers = new Set(known.flatMap(({ body }) => markerForm.exec(body)?.[1] ?? []))
  const open = new Set(wanted.map(({ marker }) => marker))
  return {
    open: wanted.filter(({ marker }) => !markers.has(marker)),
    close: known.flatMap(({ number, state, body }) => {
      const marker = markerForm.exec(body)?.[1]
      return state === 'OPEN' && marker && !open.has(marker) ? [{ number, marker }] : []
    }),
  }
}

function issueFor(deadline: Deadline, { today, life }: WordlessToday, language: Language): Issue {
  const { contract, id, on, title, because, verb } = deadline
  const say = sayFor(life.facts.law, today)
  const marker = `${contract}/${id}/${on.iso}`
  const late = deadlineStatus(deadline, today) === 'overdue' ? `**${words.late[language]}** ` : ''
  return {
    marker,
    title: `${contract} · ${title[language]} · ${say.date(on)[language]}`,
    body: [
      `${late}${say.date(on)[language]}. ${because[language]}.`,
      ...(verb ? [`\`\`\`sh\nnpm run -s clausier -- ${verb}\n\`\`\``] : []),
      words.once[language],
      `<!-- clausier:${marker} -->`,
    ].join('\n\n'),
  }
}

const words = {
  late: { fr: 'En retard.', en: 'Overdue.' },
  once: {
    fr: "Ouvert par « clausier remind --issues », une fois par échéance ; se ferme quand c'est fait.",
    en: 'Opened by "clausier remind --issues", once for each deadline; closes when it is done.',
  },
}
