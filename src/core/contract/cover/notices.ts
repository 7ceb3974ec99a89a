import { choice, choices, group, text } from '#core/terms/kinds.ts'

/** Where and how notices are given; the e-mails default to those of the parties (clause `notices`). */
export const notices = group({
  emails: group({ provider: text(), client: text() }),
  postal: choice('none', 'optional', 'formal-copy'),
  deemed: choice('next-business-day', 'on-sending'),
  formalFor: choices('termination', 'breach', 'non-renewal', 'rate-change'),
  languages: choices('fr', 'en'),
})
