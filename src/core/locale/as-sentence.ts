import type { Words } from './locale.ts'

/** A reason that stands within a sentence, as one of its own: with a capital and a full stop. */
export function asSentence({ fr, en }: Words): Words {
  return { fr: whole(fr), en: whole(en) }
}

function whole(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
