import { describe, expect, test } from 'vitest'
import { admit } from './page-guard.ts'

const guard = { host: 'localhost:41234', token: 'a-token-made-for-this-page' }
const own = { host: guard.host }
const posted = { ...own, origin: 'http://localhost:41234', 'content-type': 'application/json' }
const url = (path: string) => `/${guard.token}/${path}`
const refused = (method: string, path: string, headers: Record<string, string>) => {
  const admitted = admit({ method, url: path, headers }, guard)
  return 'refused' in admitted ? admitted.refused : admitted.path
}

describe('a request', () => {
  test('of the page that was opened with the address is answered', () => {
    expect(refused('GET', url(''), own)).toBe('')
    expect(refused('GET', url('assets/sign.js?x'), own)).toBe('assets/sign.js')
    expect(refused('POST', url('reply'), posted)).toBe('reply')
    expect(refused('GET', url(''), { ...own, 'sec-fetch-site': 'cross-site' })).toBe('')
  })

  test.each<[string, string, string, Record<string, string>, number]>([
    ['another token', 'GET', '/a-token-made-for-that-page/', own, 404],
    ['a shorter token', 'GET', '/a-token/', own, 404],
    ['no token', 'GET', '/', own, 404],
    ['a token without a folder', 'GET', `/${guard.token}`, own, 404],
    ['a token elsewhere', 'GET', `/x/${guard.token}/`, own, 404],
    ['another name for this machine', 'GET', url(''), { host: 'evil.example:41234' }, 421],
    ['its number', 'GET', url(''), { host: '127.0.0.1:41234' }, 421],
    ['another port', 'GET', url(''), { host: 'localhost:41235' }, 421],
    ['no name', 'GET', url(''), {}, 421],
    ['another way', 'PUT', url('reply'), posted, 405],
    ['no origin', 'POST', url('reply'), { ...own, 'content-type': 'application/json' }, 403],
    ['another origin', 'POST', url('reply'), { ...posted, origin: 'http://localhost:4321' }, 403],
    ['a hidden origin', 'POST', url('reply'), { ...posted, origin: 'null' }, 403],
    ['a form', 'POST', url('reply'), { ...posted, 'content-type': 'text/plain' }, 415],
    ['another site', 'POST', url('reply'), { ...posted, 'sec-fetch-site': 'same-site' }, 403],
    ['a script elsewhere', 'GET', url('page.json'), { ...own, 'sec-fetch-site': 'same-site' }, 403],
    ['a frame', 'GET', url(''), { ...own, 'sec-fetch-dest': 'iframe' }, 403],
  ])('with %s is refused', (_, method, path, headers, status) => {
    expect(refused(method, path, headers)).toBe(status)
  })
})
