import type { deadlinesFr } from './deadlines.fr.ts'

/** The page of deadlines and the calendar to follow. */
export const deadlinesEn: Readonly<Record<keyof typeof deadlinesFr, string>> = {
  deadlines: 'Deadlines',
  deadlinesLead:
    'All that comes within twelve months, month by month, and why on that day. As of {date}.',
  deadlinesLate: 'Overdue',
  deadlinesNone: 'Nothing is planned within twelve months.',
  deadlinesMore: 'And {n} more in that month: see the calendar.',
  deadlinesDate: 'Day',
  deadlinesWhat: 'Deadline',
  deadlinesWhy: 'Why that day',
  deadlinesContract: 'Contract',
  calendarFeed: 'Calendar (.ics)',
  calendarFeedHint:
    'Subscribing to this file keeps a calendar up to date each time the site is built.',
}
