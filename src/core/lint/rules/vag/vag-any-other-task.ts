import { openTasks } from '#core/lint/lexicon/open-tasks.ts'
import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'

const others = {
  fr: vagueFinder({ open: [{ phrases: openTasks.fr, unless: 'away' }] }),
  en: vagueFinder({ open: [{ phrases: openTasks.en, unless: 'away' }] }),
}

export const vagAnyOtherTask: Rule = {
  id: 'vag-any-other-task',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: '« Toute autre tâche confiée par le Client » : un travail sans bornes.',
    en: '"Any other task assigned by the Client": work without limits.',
  },
  why: {
    fr: "Une tâche que le client choisira plus tard n'a ni quantité ni prix. Le pouvoir de donner des ordres et de répartir le travail est aussi l'un des signes par lesquels les juges reconnaissent un contrat de travail.",
    en: 'A task that the Client will choose later has neither quantity nor price. The power to give orders and hand out work is also one of the signs by which courts recognise an employment contract.',
  },
  remedy: {
    fr: "Retirez ces mots : l'article sur les ordres de modification règle déjà les tâches nouvelles.",
    en: 'Take the words out: the article on change orders already settles new tasks.',
  },
  facts: ['FR-25'],
  paths: ['scope.services[].name', 'scope.services[].deliverable', 'scope.summary'],
  examples: [
    {
      on: 'FR-ADM-0001',
      text: "Toute autre tâche fait l'objet d'un ordre de modification.",
    },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.deliverable': 'messages triés et toute autre tâche demandée' },
      finds: {
        says: {
          fr: '« toute autre tâche » laisse au client le choix du travail.',
          en: '"toute autre tâche" leaves the choice of the work to the Client.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      text: 'The Provider performs other duties as assigned.',
      finds: {
        says: {
          fr: '« other duties as assigned » laisse au client le choix du travail.',
          en: '"other duties as assigned" leaves the choice of the work to the Client.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    const { place } = readVague(text)
    if (!place || place === 'event') return
    for (const { span } of others[text.language](text)) {
      const { fr, en } = quoted(span)
      say({
        says: {
          fr: `${fr} laisse au client le choix du travail.`,
          en: `${en} leaves the choice of the work to the Client.`,
        },
        span,
      })
    }
  },
}
