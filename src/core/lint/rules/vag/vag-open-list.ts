import { openBeginnings, openEndings } from '#core/lint/lexicon/open-endings.ts'
import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'

/** The same words at the very end of a list are for vag-etc. */
const notBefore = ['.', ';', ')', '!', '?', '']

const beginnings = {
  fr: vagueFinder({ open: [{ phrases: openBeginnings.fr, notBefore }] }),
  en: vagueFinder({ open: [{ phrases: openBeginnings.en, notBefore }] }, openEndings.anywhere),
}

export const vagOpenList: Rule = {
  id: 'vag-open-list',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Une liste du périmètre ouverte par « notamment », « y compris, sans s'y limiter ».",
    en: 'A list of the scope opened by "including but not limited to", « notamment ».',
  },
  why: {
    fr: "« Notamment » annonce que la liste n'est pas complète : ce qui n'y est pas peut encore être demandé.",
    en: 'Such words announce that the list is not complete: what is not in it may still be asked for.',
  },
  remedy: {
    fr: "Fermez la liste, ou dites que ce sont des exemples qui n'ajoutent aucune tâche.",
    en: 'Close the list, or say that these are examples which add no task.',
  },
  facts: [],
  paths: [
    'scope.services[].name',
    'scope.services[].deliverable',
    'scope.summary',
    'scope.exclusions',
    'fm.events',
  ],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.deliverable': 'messages triés : factures, devis, réclamations' },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.deliverable': 'messages triés, notamment les factures' },
      finds: {
        says: {
          fr: '« notamment » ouvre la liste sans la fermer.',
          en: '"notamment" opens the list and does not close it.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: {
        'scope.summary': 'customer service, including but not limited to email',
      },
      finds: {
        says: {
          fr: '« including but not limited to » ouvre la liste sans la fermer.',
          en: '"including but not limited to" opens the list and does not close it.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    if (!readVague(text).place) return
    for (const { span, sentence } of beginnings[text.language](text)) {
      if (sentence.reference) continue
      const { fr, en } = quoted(span)
      say({
        says: {
          fr: `${fr} ouvre la liste sans la fermer.`,
          en: `${en} opens the list and does not close it.`,
        },
        span,
      })
    }
  },
}
