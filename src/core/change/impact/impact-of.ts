import { compareVersions } from '#core/contract/library.ts'

/** Where a document stands for whoever wants to change what it says. */
export type Standing = 'draft' | 'sent' | 'in-force' | 'ended'

/** A document by its clauses: a contract, or what a page keeps of one. */
export type NamedClauses = {
  readonly id: string
  readonly clauses: readonly { readonly id: string; readonly version: string }[]
}

/** A contract with its addenda by number, those declined or withdrawn left out, each with where it stands. */
export type ClauseHolder = {
  readonly contract: NamedClauses
  readonly standing: Standing
  readonly addenda: readonly { readonly contract: NamedClauses; readonly standing: Standing }[]
}

/**
 * What to do so that a document gets a newer clause version.
 * - `bump`: write the new version into a draft; `send-again`: the other side has the old text before it;
 * - `offer-addendum`: it is signed and runs; `sign-addendum`: that addendum is written and waits for its signatures;
 * - `nothing`: it has ended, or its form has done its work.
 */
export type ImpactAction = 'bump' | 'send-again' | 'offer-addendum' | 'sign-addendum' | 'nothing'

/** One document that has an older version of a clause. */
export type ImpactRow = {
  /** The document to look at: `BE-RNW-0006`, or an addendum that is not signed yet, `BE-RNW-0006/A3`. */
  readonly document: string
  /** The older version. */
  readonly version: string
  /** The signed addendum that this version comes from; absent when it is the document's own. */
  readonly by?: string
  readonly standing: Standing
  readonly action: ImpactAction
  /** For `sign-addendum`: the addendum that brings the new version. */
  readonly pending?: string
}

/** The clause version asked about. `isForm`: it gives an addendum its form, and has done its work once that is signed. */
export type ImpactTarget = {
  readonly id: string
  readonly version: string
  readonly isForm: boolean
}

/** Every document with an older version of a clause, in the order given, and what to do for each. Pure. */
export function impactOf(target: ImpactTarget, holders: readonly ClauseHolder[]): ImpactRow[] {
  return holders.flatMap((holder) => [
    ...heldRows(target, holder),
    ...holder.addenda
      .filter(({ standing }) => standing === 'draft' || standing === 'sent')
      .flatMap(({ contract, standing }) => {
        const version = versionIn(contract, target.id)
        return version !== undefined && isOlder(version, target)
          ? [{ document: contract.id, version, standing, action: actions[standing] }]
          : []
      }),
  ])
}

/** How many contracts have the version itself, by their own text or a signed addendum. */
export function alreadyOn(target: ImpactTarget, holders: readonly ClauseHolder[]): number {
  return holders.filter((holder) => held(target.id, holder)?.version === target.version).length
}

/** The row of the contract itself: of the version that its signed addenda make of it. */
function heldRows(target: ImpactTarget, holder: ClauseHolder): ImpactRow[] {
  const found = held(target.id, holder)
  if (!found || !isOlder(found.version, target)) return []
  const row = { document: holder.contract.id, ...found, standing: holder.standing }
  if (found.by && target.isForm) return [{ ...row, document: found.by, action: 'nothing' }]
  const action = actions[holder.standing]
  const pending = action === 'offer-addendum' ? pendingIn(target, holder) : undefined
  return [pending ? { ...row, action: 'sign-addendum', pending } : { ...row, action }]
}

const actions: Readonly<Record<Standing, ImpactAction>> = {
  draft: 'bump',
  sent: 'send-again',
  'in-force': 'offer-addendum',
  ended: 'nothing',
}

/** A provision of a signed addendum replaces that of the contract which bears the same title. */
function held(
  id: string,
  { contract, addenda }: ClauseHolder,
): { version: string; by?: string } | undefined {
  const signed = addenda.filter(({ standing }) => standing === 'in-force')
  const last = signed.findLast((one) => versionIn(one.contract, id) !== undefined)?.contract
  const version = versionIn(last ?? contract, id)
  return version === undefined ? undefined : { version, ...(last && { by: last.id }) }
}

function pendingIn(target: ImpactTarget, { addenda }: ClauseHolder): string | undefined {
  return addenda.find(({ contract, standing }) => {
    const version = versionIn(contract, target.id)
    return (
      (standing === 'draft' || standing === 'sent') &&
      version !== undefined &&
      !isOlder(version, target)
    )
  })?.contract.id
}

function versionIn({ clauses }: NamedClauses, id: string): string | undefined {
  return clauses.find((clause) => clause.id === id)?.version
}

function isOlder(version: string, target: ImpactTarget): boolean {
  return compareVersions(version, target.version) < 0
}
