/** A link that is safe to make live: http or https, without credentials, spelt out. Anything else is shown as words only. */
export function webAddress(url: string, max: number): string | undefined {
  const address = URL.parse(url);
  if (address === null || !['http:', 'https:'].includes(address.protocol)) return undefined;
  if (address.username !== '' || address.password !== '') return undefined;
  const href = address.href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C').replaceAll("'", '%27');
  return href.length <= max ? href : undefined;
}
