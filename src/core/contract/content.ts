/**
 * The checked tree of a contract's or clause's text: only what the allow-list lets through is in it.
 * Nothing downstream looks at the Markdown again.
 */
import type { Language } from '#core/locale/locale.ts'
import type { Place } from '#core/report/message.ts'

export type Content = ContentBlock[]

export type ContentBlock =
  | Placed<{ type: 'paragraph'; children: ContentInline[] }>
  | Placed<{ type: 'heading'; children: ContentInline[] }>
  | Placed<{ type: 'list'; ordered: boolean; start: number; items: ContentBlock[][] }>
  | Placed<{
      type: 'table'
      head: ContentInline[][]
      rows: ContentInline[][][]
      align: ('end' | undefined)[]
    }>
  | Placed<{ type: 'quote'; blocks: ContentBlock[] }>
  | Placed<{ type: 'when'; condition: Condition; blocks: ContentBlock[] }>
  | Placed<{ type: 'each'; list: string; blocks: ContentBlock[] }>
  | Placed<{ type: 'use'; role: 'article' | 'annex'; id: string; version: string }>
  | Placed<{ type: 'panel'; name: PanelName }>
  /** A finding of the linter that the author accepts, for the block that follows; prints nothing. */
  | Placed<{ type: 'allow'; rule: string; reason: string }>

export type ContentInline =
  | Placed<{ type: 'text'; value: string }>
  | Placed<{ type: 'strong' | 'emphasis'; children: ContentInline[] }>
  | Placed<{ type: 'link'; url: string; children: ContentInline[] }>
  | Placed<{ type: 'value'; path: string }>
  | Placed<{ type: 'ref'; to: string }>
  | Placed<{ type: 'inline-when'; condition: Condition; children: ContentInline[] }>

/** Tables and panels that the house makes from the terms. */
export type PanelName = 'Parties' | 'ServiceTable' | 'KeyTerms' | 'Signatures'

/** What `<When>` asks. All that is said must hold; `not` turns the whole around. */
export type Condition = {
  readonly value?: string
  readonly is?: string
  readonly in?: readonly string[]
  readonly law?: readonly string[]
  readonly clause?: string
  readonly lang?: Language
  readonly not: boolean
}

type Placed<Node> = Node & { readonly place: Place }
