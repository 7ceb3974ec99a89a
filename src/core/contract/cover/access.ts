import {
  choice,
  choices,
  flag,
  group,
  listOf,
  localText,
  text,
  unitsOf,
} from '#core/terms/kinds.ts'

/** Access to the Client's systems and its security (clause `systems-access-security`; CH-07, FR-42, GB-10, QC-15). */
export const access = group({
  systems: listOf(
    group({
      name: text(120),
      role: localText(120),
      licence: localText(120),
      sensitive: flag(),
    }),
  ),
  grantWithinBusinessDays: unitsOf('businessDay'),
  /** The only revocation delay of a contract. */
  revokeWithinHours: unitsOf('hour'),
  credentialChannel: choice('password-manager', 'sso', 'vault-link', 'email', 'chat'),
  mfa: choice('required', 'where-available', 'off'),
  vpn: choice('required', 'where-appropriate', 'off'),
  encryption: choices('in-transit', 'at-rest'),
  devices: choice('approved-only', 'any-patched'),
  namedAccounts: flag(),
  team: listOf(text(120)),
  log: flag(),
})
