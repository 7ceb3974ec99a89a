import type { PdfObject } from './read-objects.ts'
import { malformedAt, type PdfDictionary, type PdfValue, textOf } from './read-value.ts'

/** A signature field of a PDF, signed or not. */
export type SignatureField = {
  readonly name: string
  readonly number: number
  /** Object number of the signature; absent while nobody has signed. */
  readonly signature?: number
}

/** The signature fields of a file in its last state, in their order. @throws Refusal `pdf-malformed` */
export function signatureFields(
  objects: ReadonlyMap<number, PdfObject>,
  trailer: PdfDictionary,
): SignatureField[] {
  const catalogue = dictionaryAt(objects, trailer.entries.get('Root'))
  const form = catalogue?.entries.get('AcroForm')
  if (!form) return []
  const fields = dictionaryAt(objects, form)?.entries.get('Fields')
  if (fields?.kind !== 'array') return malformedAt('no list of fields', form.start)
  const names = new Set<string>()
  return fields.items.flatMap((item) => {
    const field = dictionaryAt(objects, item)
    const type = field?.entries.get('FT')
    const name = field?.entries.get('T')
    if (item.kind !== 'reference' || !field || !name) return malformedAt('no field', item.start)
    if (names.has(textOf(name))) malformedAt('two fields of one name', item.start)
    names.add(textOf(name))
    if (!type || textOf(type) !== '/Sig') return []
    const value = field.entries.get('V')
    if (value && value.kind !== 'reference')
      return malformedAt('a signature inside a field', item.start)
    return [
      {
        name: stringOf(name),
        number: item.number,
        ...(value && { signature: value.number }),
      },
    ]
  })
}

/** The dictionary a value is or points at. */
export function dictionaryAt(
  objects: ReadonlyMap<number, PdfObject>,
  value: PdfValue | undefined,
): PdfDictionary | undefined {
  const target = value?.kind === 'reference' ? objects.get(value.number)?.value : value
  return target?.kind === 'dictionary' ? target : undefined
}

/** A plain string without its brackets; others as written. */
function stringOf(value: PdfValue): string {
  return textOf(value).replace(/^\(([^\\()]*)\)$/u, '$1')
}
