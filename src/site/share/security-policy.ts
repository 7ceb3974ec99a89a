/** What a host must send with each kind of file: the one source of all header files. */
export type HeaderRule = {
  /** A path pattern: `/*`, `/assets/*`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** The name of the only Trusted Types policy: it takes nothing but decrypted, authenticated pages. */
const trustedTypesPolicy = 'contract'

/**
 * The content security policy of every page: own files only, no inline script or style, no frame around it.
 * @param endpoint where answers are posted, if anywhere
 */
export function contentPolicy(endpoint?: string): string {
  const connect = endpoint ? `'self' ${new URL(endpoint).origin}` : "'self'"
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    `connect-src ${connect}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicy}`,
  ].join('; ')
}

/** The headers of the share site, for every path and for those that differ. */
export function headerRules(endpoint?: string): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentPolicy(endpoint),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'X-Robots-Tag': 'noindex, nofollow, noarchive',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy':
          'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
      },
    },
    // No path has two rules for one header: hosts disagree on which one wins.
    ...['/read/*', '/verify/*', '/sealed/*'].map((path) => ({
      path,
      headers: { 'Cache-Control': 'no-store' },
    })),
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ]
}

/** The headers that a path gets. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const own = rules.filter((rule) => path.startsWith(rule.path.replace('*', '')))
  return Object.assign({}, ...own.map(({ headers }) => headers))
}
