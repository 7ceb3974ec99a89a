/** Fields without which an element of a list says nothing: whoever writes the element writes them. */
export const alwaysSaid: ReadonlySet<string> = new Set([
  'ip.thirdParty[].name', 'tax.rates[].name', 'tax.rates[].pct', 'ip.preexisting[].item', 'aup.clientPolicies[].title',
  'access.systems[].name', 'tools[].name', 'sub.list[].name', 'data.subprocessors[].name', 'scope.services[].name', 'parties.provider.registrations[].value', 'parties.client.registrations[].value'
])
