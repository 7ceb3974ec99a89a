import type { Rule } from '#core/lint/rule.ts'
import { joinList } from '#core/locale/join-list.ts'

/** What section 18.3 lists. */
const contents = [
  { key: 'measures', fr: 'mesures de confidentialité', en: 'confidentiality measures' },
  {
    key: 'purposeLimit',
    fr: "usage limité à l'exécution du contrat",
    en: 'use limited to the contract',
  },
  { key: 'noRetention', fr: 'aucune conservation après la fin', en: 'no retention afterwards' },
  {
    key: 'breachNoticeWithoutDelay',
    fr: 'avis sans délai de toute violation',
    en: 'notice without delay of any breach',
  },
  { key: 'verification', fr: 'vérification permise', en: 'verification allowed' },
] as const

export const qcPi183: Rule = {
  id: 'qc-pi-183',
  severity: 'error',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Des renseignements personnels confiés au prestataire sans ce que la loi 25 demande au contrat.',
    en: 'Personal information entrusted to the provider without what Law 25 asks of the contract.',
  },
  why: {
    fr: "La loi québécoise (P-39.1, art. 18.3) demande un contrat qui dit les mesures, l'usage limité, l'absence de conservation, l'avis d'incident sans délai et les vérifications permises.",
    en: "Quebec's law (P-39.1, s. 18.3) asks for a contract that states measures, limited use, no retention, notice of incidents without delay and verification.",
  },
  remedy: {
    fr: "Mettez à true ce qui manque dans data.law25 et joignez l'annexe form-dpa.",
    en: 'Set what is missing in data.law25 to true and attach the annex form-dpa.',
  },
  facts: ['QC-15'],
  paths: [
    'data.law25.measures',
    'data.law25.purposeLimit',
    'data.law25.noRetention',
    'data.law25.breachNoticeWithoutDelay',
    'data.law25.verification',
  ],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'data.law25.verification': false },
      finds: {
        says: {
          fr: 'Le contrat ne dit rien de ceci : vérification permise.',
          en: 'The contract says nothing of: verification allowed.',
        },
      },
    },
  ],
  check: ({ terms: { data } }, say) => {
    if (data?.processesPersonalData !== true) return
    const missing = contents.filter(({ key }) => data.law25?.[key] !== true)
    if (missing.length === 0) return
    say({
      at: 'data.law25',
      says: {
        fr: `Le contrat ne dit rien de ceci : ${joinList(
          missing.map(({ fr }) => fr),
          'fr',
        )}.`,
        en: `The contract says nothing of: ${joinList(
          missing.map(({ en }) => en),
          'en',
        )}.`,
      },
    })
  },
}
