import { assignsRights } from '#core/lint/assigns-rights.ts'
import type { Rule } from '#core/lint/rule.ts'

export const beIpWritingModes: Rule = {
  id: 'be-ip-writing-modes',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: "Une cession de droits d'auteur sans signature de l'auteur, ou sans modes d'exploitation.",
    en: "An assignment of author's rights without the author's signature, or without modes of exploitation.",
  },
  why: {
    fr: "En droit belge, un contrat d'auteur se prouve par écrit contre l'auteur et s'interprète restrictivement en sa faveur : un mode qui n'est pas nommé reste à l'auteur.",
    en: "Under Belgian law an author's contract is proven in writing against the author and read restrictively in the author's favour: a mode that is not named stays with the author.",
  },
  remedy: {
    fr: "Nommez les droits et les supports (ip.rights, ip.media), et faites signer l'auteur (ip.signedByAuthor: true).",
    en: 'Name the rights and the media (ip.rights, ip.media), and have the author sign (ip.signedByAuthor: true).',
  },
  facts: ['BE-09'],
  paths: ['ip.rights', 'ip.media', 'ip.signedByAuthor'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'ip.media': [] },
      finds: {
        says: {
          fr: "Les droits sont cédés, mais les modes d'exploitation ne sont pas nommés.",
          en: 'Rights are assigned, but the modes of exploitation are not named.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'ip.signedByAuthor': false },
      finds: {
        says: {
          fr: "Les droits sont cédés sans la signature de l'auteur.",
          en: "Rights are assigned without the author's signature.",
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!assignsRights(subject)) return
    const { rights, media, signedByAuthor } = subject.terms.ip ?? {}
    if (!rights?.length || !media?.length)
      say({
        at: rights?.length ? 'ip.media' : 'ip.rights',
        says: {
          fr: "Les droits sont cédés, mais les modes d'exploitation ne sont pas nommés.",
          en: 'Rights are assigned, but the modes of exploitation are not named.',
        },
      })
    if (signedByAuthor === false)
      say({
        at: 'ip.signedByAuthor',
        says: {
          fr: "Les droits sont cédés sans la signature de l'auteur.",
          en: "Rights are assigned without the author's signature.",
        },
      })
  },
}
