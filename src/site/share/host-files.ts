import type { HeaderRule } from './security-policy.ts'

/** The same headers in the words of each host, by file name. A host reads its own file and leaves the others alone. */
export function hostFiles(rules: readonly HeaderRule[]): Record<string, string> {
  return {
    _headers: netlify(rules),
    'vercel.json': json({
      headers: rules.map(({ path, headers }) => ({
        source: path.replace('*', '(.*)'),
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    }),
    'firebase.json': json({
      hosting: {
        public: '.',
        headers: rules.map(({ path, headers }) => ({
          source: path.replace('*', '**'),
          headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
        })),
      },
    }),
    'staticwebapp.config.json': json({
      globalHeaders: rules[0]?.headers,
      routes: rules.slice(1).map(({ path, headers }) => ({ route: path, headers })),
      responseOverrides: { '404': { rewrite: '/404.html' } },
    }),
    '.htaccess': apache(rules),
    'nginx.conf': nginx(rules),
  }
}

function netlify(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

function apache(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const set = Object.entries(headers).map(
      ([name, value]) => `Header always set ${name} "${value}"`,
    )
    return path === '/*'
      ? set
      : [
          `<If "%{REQUEST_URI} =~ m#^${path.replace('*', '')}#">`,
          ...set.map((line) => `  ${line}`),
          '</If>',
        ]
  })
  return ['ErrorDocument 404 /404.html', 'Options -Indexes', ...lines, ''].join('\n')
}

/** For the server block; `add_header` of a location replaces all of the block, so each location has them all. */
function nginx(rules: readonly HeaderRule[]): string {
  const whole = rules[0]?.headers ?? {}
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries({ ...whole, ...headers }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    )
    return [`location ${path.replace('*', '')} {`, ...lines, '}'].join('\n')
  })
  return ['# include in the server block', 'error_page 404 /404.html;', ...blocks, ''].join('\n')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
