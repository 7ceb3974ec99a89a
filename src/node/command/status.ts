import { formatMessage, hasErrors, sortMessages } from '#core/report/message.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { localeOf } from '#core/locale/locale.ts'
import { readWordlessLives } from '#node/records/read-lives.ts'
import { filterRows } from '#node/status/status-filter.ts'
import { statusJson } from '#node/status/status-json.ts'
import { statusRows } from '#node/status/status-rows.ts'
import { statusText } from '#node/status/status-text.ts'
import { clockFrom } from './clock.ts'
import type { RunVerb } from './verb.ts'

/** `status`: where every contract stands today, on both axes, and what is due next. */
export const status: RunVerb = async ({ root, language, print, report }, _, options) => {
  const clock = clockFrom(options.today)
  const { todays, library, projects, messages } = readWordlessLives(root, clock)
  const rows = filterRows(statusRows(todays, library, projects), options)
  const today = clock.today(rows[0]?.today.life.facts.zone ?? 'UTC')
  if (options.json)
    print(
      JSON.stringify(
        { schema: 'clausier-status/1', today: today.iso, contracts: rows.map(statusJson) },
        null,
        2,
      ),
    )
  else {
    for (const line of statusText(rows, language)) print(line)
    report(asOf[language](formatDate(today, localeOf(language, 'FR')), rows.length))
  }
  const errors = sortMessages(messages).filter(({ severity }) => severity === 'error')
  for (const message of errors) report(formatMessage(message, language))
  return hasErrors(errors) ? 1 : 0
}

const asOf = {
  fr: (date: string, n: number) => `${n} contrat(s) au ${date}.`,
  en: (date: string, n: number) => `${n} contract(s) as of ${date}.`,
}
