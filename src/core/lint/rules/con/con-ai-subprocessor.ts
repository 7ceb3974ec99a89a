import type { Rule } from '#core/lint/rule.ts'

export const conAiSubprocessor: Rule = {
  id: 'con-ai-subprocessor',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un outil d'IA reçoit des données personnelles sans figurer parmi les sous-traitants.",
    en: 'An AI tool receives personal data without being listed as a sub-processor.',
  },
  why: {
    fr: 'Le RGPD demande que le client connaisse et accepte chaque sous-traitant ultérieur de ses données.',
    en: 'The GDPR asks that the Client know and accept every further processor of its data.',
  },
  remedy: {
    fr: "Ajoutez l'outil à data.subprocessors, ou écrivez ai.clientDataInput: never.",
    en: 'Add the tool to data.subprocessors, or write ai.clientDataInput: never.',
  },
  facts: ['EU-03'],
  paths: ['ai.tools', 'ai.clientDataInput', 'data.subprocessors'],
  examples: [
    {
      on: 'FR-LCH-0002',
      set: { 'ai.tools': [{ name: 'Exemple IA' }], 'ai.clientDataInput': 'never' },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'ai.tools': [{ name: 'Exemple IA' }] },
      finds: {
        says: {
          fr: "L'outil « Exemple IA » peut recevoir des données du client et ne figure pas dans data.subprocessors.",
          en: 'The tool "Exemple IA" may receive Client Data and is not in data.subprocessors.',
        },
      },
    },
  ],
  check: ({ terms: { ai, data } }, say) => {
    const { toolsAllowed, clientDataInput, tools } = ai ?? {}
    if (!data?.processesPersonalData || toolsAllowed === 'no') return
    if (clientDataInput !== 'listed-tools-only') return
    const known = (data.subprocessors ?? []).map(({ name }) => name?.toLowerCase())
    for (const [index, { name }] of (tools ?? []).entries())
      if (name && !known.includes(name.toLowerCase()))
        say({
          at: `ai.tools.${index}.name`,
          says: {
            fr: `L'outil « ${name} » peut recevoir des données du client et ne figure pas dans data.subprocessors.`,
            en: `The tool "${name}" may receive Client Data and is not in data.subprocessors.`,
          },
        })
  },
}
