// A mail (MIME) → its draft: the HTML part as a page, else the text part; title, outlet and date from the headers, those of
// the message that it forwards or has attached where it does. One of two importers of postal-mime.
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { cleanText } from '../../text/clean.js';
import type { ArticleDraft, StatedMetadata } from '../../draft.js';
import type { Limits } from '../../limits.js';
import type { Line } from '../../text/lines.js';
import { countByEnding } from '../archives/inner-names.js';
import { readPlainText } from '../plain-text.js';
import { statedIn } from '../record.js';
import { findForwarded, senderOf, unquoted, type Forwarded } from './forwarded.js';

/** "Fwd: ", "FW: ", "Re: ", "AW: ", "WG: " in front of a subject. Not "Report: ". */
const FORWARDED = /^(?:(?:re|fwd?|aw|wg|tr) ?: ?|\[fwd: ?)+/i;

/** "Ann Lee at The Daily Lamp", "Ann Lee | Lamp": who sends for whom. Not "Bank of Oslo". */
const SENDER =
  /^(?<author>[^|@]{3,60}?)(?: (?:at|from|via) (?:the )?| ?[|@] ?)(?<outlet>\p{Lu}.{1,60})$/iu;

/** Messages stand in one another so deep. */
const DEEPEST = 5;

/** Words of a mail's own that make it more than a note to what it has attached. */
const NOTE_WORDS = 120;

/** Reads a mail as it was saved, and the messages attached to it; undefined where the bytes are none after all. */
export async function readMail(
  path: string,
  bytes: Uint8Array,
  limits: Limits,
  depth = 0,
): Promise<ArticleDraft[] | undefined> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(
    () => undefined,
  );
  if (mail?.from === undefined) return undefined;
  const attached: ArticleDraft[] = [];
  for (const { content } of depth < DEEPEST ? mail.attachments.filter(isMessage) : []) {
    const inner = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    attached.push(...((await readMail(path, inner, limits, depth + 1)) ?? []));
  }
  const own = await ownDrafts(path, mail, limits);
  const words = own.reduce(
    (sum, { lines }) => sum + lines.reduce((all, line) => all + line.words, 0),
    0,
  );
  const read = attached.length > 0 && words < NOTE_WORDS ? attached : [...own, ...attached];
  return withAttachments(read, mail);
}

const isMessage = ({ mimeType }: Attachment): boolean => mimeType === 'message/rfc822';

/** "a.pdf" and the like beside a text: what may be an article is named. */
const MAY_HOLD_TEXT = /\.(?:pdf|docx?|odt|rtf|html?|txt|zip|epub|csv)$/i;

function withAttachments(drafts: ArticleDraft[], { attachments }: Email): ArticleDraft[] {
  const names = attachments.flatMap(({ filename }) =>
    filename !== null && MAY_HOLD_TEXT.test(filename) ? [filename] : [],
  );
  const [first, ...others] = drafts;
  if (first === undefined || names.length === 0) return drafts;
  const trouble = `has ${names.length === 1 ? '1 attachment that is' : `${names.length} attachments that are`} not read: ${countByEnding(names)}; save what is an article as a file`;
  return [
    {
      ...first,
      trouble: [...(first.trouble === undefined ? [] : [first.trouble]), trouble].join('; '),
    },
    ...others,
  ];
}

async function ownDrafts(path: string, mail: Email, limits: Limits): Promise<ArticleDraft[]> {
  const { maxLength } = limits;
  const content = mail.html ?? mail.text ?? '';
  const text = cleanText(content.slice(0, maxLength));
  const isForward = FORWARDED.test(mail.subject ?? '');
  const read =
    mail.html === undefined
      ? textDrafts(path, text, isForward)
      : (await import('../html.js'))
          .readHtml(path, text, limits)
          .map((draft) => withinForward(draft, isForward));
  return read.map(({ forwarded, ...draft }) => {
    const stated = forwarded === undefined ? statedByHead(mail) : statedByForward(forwarded);
    const linked = linkedHeadlines(draft.lines);
    return {
      ...draft,
      lines: draft.lines.map((line) => (linked.has(line) ? { ...line, mark: undefined } : line)),
      stated: {
        ...draft.stated,
        ...stated,
        url: draft.stated.url,
        language: draft.stated.language,
      },
      numbered: false,
      isCut: content.length > maxLength,
      keepsHeadlines:
        linked.size > 0 || (mail.html !== undefined && isDigest(mail.html, stated.title)),
    };
  });
}

/** A summary below a headline has so many words at least. */
const SUMMARY_WORDS = 8;

/**
 * The headlines of a newsletter of several stories that link to them, each with its summary below; none where most of the text stands
 * under no such link, as in a letter that names other stories at its end.
 */
function linkedHeadlines(lines: readonly Line[]): ReadonlySet<Line> {
  const isSummary = (line: Line | undefined): boolean =>
    line?.mark === undefined && line?.ends === true && line.words >= SUMMARY_WORDS;
  const heads = lines.filter(
    ({ mark }, at) => mark === 'link to another article' && isSummary(lines[at + 1]),
  );
  const texts = lines.filter(isSummary).length;
  return new Set(heads.length >= 2 && texts <= 2 * heads.length ? heads : []);
}

type MailDraft = ArticleDraft & { readonly forwarded?: Forwarded | undefined };

function textDrafts(path: string, text: string, isForward: boolean): MailDraft[] {
  const rows = text.split('\n');
  const forwarded = findForwarded(rows, isForward);
  const own = unquoted(forwarded === undefined ? rows : rows.slice(forwarded.bodyStart));
  return readPlainText(path, own.join('\n')).map((draft) => ({ ...draft, forwarded }));
}

function withinForward(draft: ArticleDraft, isForward: boolean): MailDraft {
  const forwarded = findForwarded(
    draft.lines.map(({ text }) => text),
    isForward,
  );
  if (forwarded === undefined) return draft;
  return { ...draft, lines: draft.lines.slice(forwarded.bodyStart), forwarded };
}

/** What the mail's own head states; the parsed day is moved to another zone, so it is read as the head has it. */
function statedByHead({ from, subject, headers }: Email): StatedMetadata {
  return stated({
    name: from?.name ?? '',
    address: from?.address ?? '',
    subject: subject ?? '',
    date: headers.find(({ key }) => key === 'date')?.value ?? '',
  });
}

const statedByForward = ({ from, subject, date }: Forwarded): StatedMetadata =>
  stated({ ...senderOf(from), subject, date });

type Head = Readonly<Record<'name' | 'address' | 'subject' | 'date', string>>;

function stated({ name, address, subject, date }: Head): StatedMetadata {
  const from = name === '' ? domainOf(address) : name;
  const { author, outlet } = SENDER.exec(from ?? '')?.groups ?? {};
  return statedIn({
    title: subject.replace(FORWARDED, ''),
    author,
    publisher: outlet ?? from,
    date: date.replace(/(?<=\d{4}),? at (?=\d)/, ' '),
  });
}

/** "news@mail.lamp.example" → "lamp.example". */
function domainOf(address: string): string | undefined {
  return address.split('@')[1]?.split('.').slice(-2).join('.');
}

/** A heading of a page, or a paragraph that is bold as a whole; its words. */
const HEADING =
  /<(?:h[1-4])\b[^<>]{0,500}>|<p\b[^<>]{0,500}>\s{0,20}<(?:b|strong)\b[^<>]{0,500}>[^<>]{8,200}<\/(?:b|strong)>\s{0,20}<\/p>/gi;

/** True for a newsletter of several stories: headings of which none is its subject. */
function isDigest(html: string, title: string | undefined): boolean {
  const headings = html.match(HEADING)?.length ?? 0;
  return headings >= 2 && (title === undefined || !html.includes(title));
}
