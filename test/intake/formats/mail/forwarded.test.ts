import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../source/intake/read-articles.js';
import { findForwarded, senderOf } from '../../../../source/intake/formats/mail/forwarded.js';
import { paragraphsOf } from '../../../helpers/intake.js';

const FIRST =
  'The bakers of Tarn voted on Saturday to close their ovens for a day over the price of flour.';
const SECOND =
  '“A loaf costs us more than we may ask for it,” said Olav Berg, who speaks for them.';
const FACTS = { title: 'Bakers of Tarn strike', publisher: 'The Tarn Echo', day: '2023-09-16' };

const mail = (subject: string, body: string, type = 'text/plain'): Buffer =>
  Buffer.from(
    [
      'From: Jon Reader <jon@desk.example>', 'To: me@desk.example', `Subject: ${subject}`, 'Date: Wed, 20 Sep 2023 08:00:00 +0000',
      'Message-ID: <1@desk.example>', 'MIME-Version: 1.0', `Content-Type: ${type}; charset=utf-8`, '', body,
    ].join('\r\n'), // prettier-ignore
  );
const read = async (bytes: Buffer) => {
  const { articles, warnings } = await readArticles([{ path: 'a.eml', bytes }]);
  return { articles, said: warnings.map(({ message }) => message).join(' / ') };
};

const TEXT = `${FIRST}\n\n${SECOND}`;
const FROM = 'The Tarn Echo <news@echo.example>';
const quoted = (text: string): string => text.split('\n').map((row) => `> ${row}`.trimEnd()).join('\n'); // prettier-ignore

describe('a forwarded mail', () => {
  it.each([
    [
      'Gmail',
      'Fwd: Bakers of Tarn strike',
      `For the file.\n\n---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Sat, Sep 16, 2023 at 6:05 PM\nSubject: Bakers of Tarn strike\nTo: <jon@desk.example>\n\n\n${TEXT}`,
    ],
    [
      'Apple Mail',
      'Fwd: Bakers of Tarn strike',
      `Begin forwarded message:\n\n${quoted(`From: ${FROM}\nSubject: Bakers of Tarn strike\nDate: September 16, 2023 at 18:05:00 GMT+2\nTo: jon@desk.example\nReply-To: news@echo.example\n\n${TEXT}`)}`,
    ],
    [
      'Outlook',
      'FW: Bakers of Tarn strike',
      `See below\n\n________________________________\nFrom: The Tarn Echo [mailto:news@echo.example]\nSent: Saturday, September 16, 2023 6:05 PM\nTo: Jon Reader\nSubject: Bakers of Tarn strike\n\n${TEXT}`,
    ],
    [
      'Thunderbird',
      'Fwd: Bakers of Tarn strike',
      `-------- Forwarded Message --------\nSubject: \tBakers of Tarn strike\nDate: \tSat, 16 Sep 2023 18:05:00 +0200\nFrom: \t${FROM}\nTo: \tjon@desk.example\n\n\n${TEXT}`,
    ],
    [
      'twice',
      'Fwd: FW: Bakers',
      `-----Original Message-----\nFrom: Ann Desk <ann@desk.example>\nSent: Monday, September 18, 2023 6:05 PM\nTo: Jon\nSubject: FW: Bakers of Tarn strike\n\nRead this.\n\nFrom: ${FROM}\nSent: Saturday, September 16, 2023 6:05 PM\nTo: Ann\nSubject: Bakers of Tarn strike\n\n${TEXT}`,
    ],
  ])('of %s: outlet, day and text are those of the message inside', async (_, subject, body) => {
    const { articles } = await read(mail(subject, body));
    const { title, publisher, publishedAt } = articles[0]!;
    expect({ title, publisher, day: publishedAt?.slice(0, 10) }).toEqual(FACTS);
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
  });

  it('as HTML', async () => {
    const html = `<div>FYI<br><div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: <b>The Tarn Echo</b> &lt;news@echo.example&gt;<br>Date: Sat, Sep 16, 2023 at 6:05 PM<br>Subject: Bakers of Tarn strike<br>To: jon@desk.example<br></div><p>${FIRST}</p><p>${SECOND}</p></div></div>`;
    const { articles } = await read(mail('Fwd: Bakers of Tarn strike', html, 'text/html'));
    expect(articles[0]).toMatchObject({ publisher: 'The Tarn Echo', title: FACTS.title });
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
  });

  it('with the message attached: the message, not the note', async () => {
    const inner = mail('Bakers of Tarn strike', TEXT)
      .toString()
      .replace('Jon Reader <jon@desk.example>', FROM)
      .replace('Wed, 20 Sep', 'Sat, 16 Sep');
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nSee the attached.\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="a.eml"\r\n\r\n${inner}\r\n--b\r\nContent-Type: application/pdf; name="b.pdf"\r\nContent-Disposition: attachment; filename="b.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--`;
    const { articles, said } = await read(mail('the story', body, 'multipart/mixed; boundary=b'));
    expect(
      articles.map(({ title, publisher, publishedAt }) => [
        title,
        publisher,
        publishedAt?.slice(0, 10),
      ]),
    ).toEqual([Object.values(FACTS)]);
    expect(said).toContain('has 1 attachment that is not read: 1 .pdf');
  });
});

describe('findForwarded', () => {
  it.each([
    [
      'an answer below the text',
      [
        ...Array.from({ length: 30 }, () => 'words of a letter that is long'),
        'From: A <a@b.example>',
        'Sent: Monday',
        'To: B',
        'Subject: old',
      ],
      false,
    ],
    ['a text that says From:', ['From: the harbour, a view', 'It was late.'], true],
    ['a head without a subject', ['From: A', 'Date: Monday', '', 'text'], true],
  ])('finds none in %s', (_, rows, isForward) => {
    expect(findForwarded(rows, isForward)).toBeUndefined();
  });
});

describe('senderOf', () => {
  it.each([
    ['"The Echo" <news@echo.example>', 'The Echo', 'news@echo.example'],
    ['The Echo [mailto:news@echo.example]', 'The Echo', 'news@echo.example'],
    ['*The Echo* <news@echo.example <mailto:news@echo.example>>', 'The Echo', 'news@echo.example'],
    ['news@echo.example', '', 'news@echo.example'],
  ])('%s', (from, name, address) => {
    expect(senderOf(from)).toEqual({ name, address });
  });
});
