// A newsletter saved as mail (MIME) → its draft: the HTML part as a page, else the text part; title, outlet and date
// from the headers. The only importer of postal-mime; loaded when the first mail is met.
import PostalMime from 'postal-mime';
import { cleanText } from '../text/clean.js';
import type { ArticleDraft } from '../draft.js';
import type { Limits } from '../limits.js';
import { readPlainText } from './plain-text.js';
import { statedIn } from './record.js';

/** "Fwd: ", "Re: " in front of a subject. Not "Report: ". */
const FORWARDED = /^(?:(?:re|fwd?) ?: ?)+/i;

/** "Ann Lee at The Daily Lamp", "Ann Lee | Lamp": who sends for whom. Not "Bank of Oslo". */
const SENDER =
  /^(?<author>[^|@]{3,60}?)(?: (?:at|from|via) (?:the )?| ?[|@] ?)(?<outlet>\p{Lu}.{1,60})$/iu;

/** Reads a mail as it was saved; undefined where the bytes are none after all. */
export async function readMail(
  path: string,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ArticleDraft[] | undefined> {
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  if (mail?.from === undefined) return undefined;
  const { maxLength } = limits;
  const content = mail.html ?? mail.text ?? '';
  const text = cleanText(content.slice(0, maxLength));
  const drafts =
    mail.html === undefined
      ? readPlainText(path, text)
      : (await import('./html.js')).readHtml(path, text, limits);
  const from = mail.from.name === '' ? domainOf(mail.from.address) : mail.from.name;
  const { author, outlet } = SENDER.exec(from ?? '')?.groups ?? {};
  const stated = statedIn({
    title: mail.subject?.replace(FORWARDED, ''),
    author,
    publisher: outlet ?? from,
    // as the header has it: the parsed one is moved to another zone
    date: mail.headers.find(({ key }) => key === 'date')?.value,
  });
  return drafts.map((draft) => ({
    ...draft,
    stated: { ...draft.stated, ...stated, url: draft.stated.url, language: draft.stated.language },
    numbered: false,
    isCut: content.length > maxLength,
  }));
}

/** "news@mail.lamp.example" → "lamp.example". */
function domainOf(address: string | undefined): string | undefined {
  return address?.split('@')[1]?.split('.').slice(-2).join('.');
}
