import { hasClause, type Subject } from './subject.ts'

/** True when the contract assigns author's rights: French law then asks what exactly is assigned (FR-18). */
export function assignsRights(subject: Subject): boolean {
  return subject.terms.ip?.mode === 'assignment' && hasClause(subject, 'ip-ownership')
}
