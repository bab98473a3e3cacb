// An address as a page or a person writes it → the one that may be opened, or none.

/** The address of a page of the web, as a browser writes it; undefined for any other. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : undefined;
}
