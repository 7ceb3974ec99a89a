/** Law of the United Kingdom. */
export const britishSources: Readonly<Record<number, string>> = {
  110: 'creditcorpgroup.co.uk; paymentcheck.co.uk (2026-06-06)',
  111: 'yorkpress.co.uk, 11639532',
  112: 'free-statutory-interest-calculator.vercel.app (3.75%)',
  113: 'emlaw.co.uk, 2025-08-01',
  114: 'kingsfords-solicitors.com, substantial remedy',
  115: 'farrer.co.uk, late payment reforms',
  116: 'traverssmith.com (update of April 2026)',
  117: 'wiggin.co.uk, 2026-04-20',
  118: 'flashbill.co.uk (4.25%, June 2026)',
  119: 'thepayrollcentre.co.uk, 2025-04-25',
  120: 'bdo.co.uk, off-payroll: small company exemption',
  121: 'destartuplab.com, self-employment',
  123: 'greetingcardassociation.org.uk, Know your rights',
  124: 'forms-legal.com, UK copyright assignment (CDPA s. 90)',
  125: 'sanelo.com, IDTA A1.0 (text)',
  126: 'legislation.gov.uk, Unfair Contract Terms Act 1977, Part I (text)',
}
