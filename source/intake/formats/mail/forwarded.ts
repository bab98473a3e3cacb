// The rows of a mail → where the message that it forwards begins, and what the head of that message states.
// Gmail, Apple Mail, Outlook and Thunderbird each print its head as "From: …", "Date: …" in lines of their own.

/** What the printed head of a message states, and the index of the first row below it. */
export type Forwarded = {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly bodyStart: number;
};

/** "From: The Lamp <news@lamp.example>", "> Sent: Tuesday, 5 March 2019", "*From:* …". Not "From the harbour". */
const FIELD =
  /^(?:> ?)*\*{0,2}(?<name>From|Date|Sent|Subject|To|Cc|Bcc|Reply-To|Resent-From|Resent-Date|Importance|Attachments)\s?:\*{0,2}\s?(?<value>.*)$/i;

/** "---------- Forwarded message ---------", "Begin forwarded message:", "-----Original Message-----". */
export const FORWARD_MARK =
  /^(?:> ?)*(?:-{2,20} ?(?:forwarded message|original message)(?: from .{1,80}?)? ?-{0,20}|begin forwarded message:)\s*$/i;

/** A head has at most so many rows, those that are wrapped included. */
const HEAD_ROWS = 16;

/** What a mail says before what it forwards is short, unless its subject or a mark says that it forwards. */
const NOTE_WORDS = 80;

/**
 * The innermost message that is forwarded; undefined where none is. `isForward`: the subject says so ("Fwd: …").
 * A head needs sender, day and subject.
 */
export function findForwarded(rows: readonly string[], isForward: boolean): Forwarded | undefined {
  let found: Forwarded | undefined;
  let words = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? '';
    const isMarked = FORWARD_MARK.test(row);
    const start = isMarked ? nextFilled(rows, at + 1) : at;
    const head = FIELD.test(rows[start] ?? '') ? headAt(rows, start) : undefined;
    if (
      head !== undefined &&
      (isMarked || isForward || found !== undefined || words < NOTE_WORDS)
    ) {
      found = head;
      at = head.bodyStart - 1;
      words = 0;
    } else words += row.split(' ').length;
    if (found !== undefined && words > NOTE_WORDS) break; // below are the text and what it quotes
  }
  return found;
}

function nextFilled(rows: readonly string[], from: number): number {
  let at = from;
  while (at < rows.length && /^[>\s]*$/.test(rows[at] ?? '')) at++;
  return at;
}

function headAt(rows: readonly string[], start: number): Forwarded | undefined {
  const fields = new Map<string, string>();
  let last = '';
  let at = start;
  for (; at < Math.min(rows.length, start + HEAD_ROWS); at++) {
    const row = rows[at] ?? '';
    const { name, value } = FIELD.exec(row)?.groups ?? {};
    if (name !== undefined && value !== undefined) {
      last = name.toLowerCase();
      if (!fields.has(last)) fields.set(last, value.trim());
    } else if (last === '' || /^[>\s]*$/.test(row) || !isWrapped(rows, at)) break;
    else fields.set(last, `${fields.get(last) ?? ''} ${row.replace(/^[> ]+/, '')}`.trim());
  }
  const date = fields.get('date') ?? fields.get('sent');
  const [from, subject] = [fields.get('from'), fields.get('subject')];
  if (from === undefined || date === undefined || subject === undefined) return undefined;
  return { from, date, subject, bodyStart: at };
}

/** True for a row that goes on with the field above: another field follows it soon. */
const isWrapped = (rows: readonly string[], at: number): boolean =>
  FIELD.test(rows[at + 1] ?? '') || (rows[at + 1] !== undefined && FIELD.test(rows[at + 2] ?? ''));

/** The rows below a head without the marks that quote them: "> text", ">> text". */
export function unquoted(rows: readonly string[]): readonly string[] {
  const filled = rows.filter((row) => row.trim() !== '');
  const quoted = filled.filter((row) => row.startsWith('>'));
  if (quoted.length === 0 || quoted.length < 0.8 * filled.length) return rows;
  return unquoted(rows.map((row) => row.replace(/^> ?/, '')));
}

/** "The Orlow Courier <news@x.example>" → its name, else its address; "[mailto:…]" of Outlook goes. */
export function senderOf(from: string): { readonly name: string; readonly address: string } {
  const address = /[\w.+-]{1,64}@[\w.-]{1,200}/.exec(from)?.[0] ?? '';
  const name = from
    .replace(/[<[(]?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,200}[>\])]?/g, '')
    .replace(/\[mailto:[^\]]{0,200}\]|<[^<>]{0,200}>/g, '')
    .replace(/["'*<>]/g, '')
    .trim();
  return { name, address };
}
