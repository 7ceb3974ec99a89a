import type { Words } from '#core/locale/locale.ts'
import type { Severity } from '#core/report/message.ts'
import type { Pack } from './rule.ts'

/** What each family of rules is about. */
export const packWords: Readonly<Record<Pack, Words>> = {
  gen: { fr: 'Structure', en: 'Structure' },
  con: { fr: 'Cohérence', en: 'Consistency' },
  q: { fr: 'Qualité', en: 'Quality' },
  vag: { fr: 'Imprécision', en: 'Vagueness' },
  eu: { fr: 'Union européenne', en: 'European Union' },
  fr: { fr: 'France', en: 'France' },
  be: { fr: 'Belgique', en: 'Belgium' },
  ch: { fr: 'Suisse', en: 'Switzerland' },
  ca: { fr: 'Canada', en: 'Canada' },
  qc: { fr: 'Québec', en: 'Quebec' },
  gb: { fr: 'Royaume-Uni', en: 'United Kingdom' },
  us: { fr: 'États-Unis', en: 'United States' },
}

/** Severities in words. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'information', en: 'info' },
}

/** How well a fact is checked, in words. */
export const tagWords: Readonly<Record<'VP' | 'VS' | 'G', Words>> = {
  VP: { fr: 'texte ou page officielle lus', en: 'text or official page read' },
  VS: { fr: 'source secondaire lue', en: 'secondary source read' },
  G: { fr: 'connaissance générale, non vérifiée', en: 'general knowledge, unchecked' },
}
