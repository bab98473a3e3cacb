import { describe, expect, it } from 'vitest';
import { documentOf } from '../helpers/document.js';

/** [why, body, what stands between the outer marks] */
const RULES: readonly (readonly [string, string, ...string[]])[] = [
  ['curly', 'He said “yes” and “no”.', 'yes', 'no'],
  ['straight', 'He said "yes" and "no".', 'yes', 'no'],
  ['angled and low', 'Er sagte «ja» und „nein“.', 'ja', 'nein'],
  ['typewriter', "He said ``yes'' and left.", 'yes'],
  ['nested', '“He said ‘yes’ to me,” she said.', 'He said ‘yes’ to me,'],
  ['nested with the same marks', '"He said, "yes," to me," she said.', 'He said, "yes," to me,'],
  ['an opening mark for a closing one', '“Like this,“ she said.', 'Like this,'],
  ['stray', 'A " stands here. "Yes," she said.', 'Yes,'],
  [
    'loose on both sides',
    'It was decided. " But the advice stands. " The board left.',
    'But the advice stands.',
  ],
  ['loose at its end', '"We will go. " Lind said. "It is late."', 'We will go.', 'It is late.'],
  ['loose in front', '" We will go," Lind said. " It is late."', 'We will go,', 'It is late.'],
  ['loose throughout', 'He rose. " We go, " Lind said. " It is late. "', 'We go,', 'It is late.'],
  ['loose at the ends of the paragraph', '" The court is free. "', 'The court is free.'],
  [
    'loose and curly',
    '“ We will go,” Lind said. “They see that. “',
    'We will go,',
    'They see that.',
  ],
  ['loose, the first mark missing', 'We go. " he said. " It is late. "', 'It is late.'],
  [
    'loose, the first mark missing before a name',
    'We go. " Lind added. " It is late. "',
    'It is late.',
  ],
  ['loose, of what one said oneself', 'She rose. " I said so. " Nobody spoke.', 'I said so.'],
  ['loose and left open', 'A cloth of 5 " was sold. He paid.'],
  [
    'loose and going on in the next paragraph',
    'She rose. " We go.\n\n" It is late. " They left.',
    'We go.',
    'It is late.',
  ],
  [
    'loose where the paragraph before left its mark open',
    '"We go.\n\nIt is late, " Lind said.',
    'We go.',
    'It is late,',
  ],
  ['feet and inches', 'He is 6\'3" tall. "Yes," he said.', 'Yes,'],
  [
    'over paragraphs of which the last alone has a mark',
    'He spoke. “We left at nine.\n\nIt was cold. We had no coats.\n\nNobody came for us.”\n\nLind slept.',
    'We left at nine.',
    'It was cold. We had no coats.',
    'Nobody came for us.',
  ],
  [
    'over paragraphs, the first with a sign behind its stop',
    '“The votes are in! 🏆\n\nOur book is a tale of the sea.\n\nWe end the year well.”',
    'The votes are in! 🏆',
    'Our book is a tale of the sea.',
    'We end the year well.',
  ],
  [
    'short and plain, at the end of what the paragraph before left open',
    '"He is 16.\n\nHe has common sense. "',
    'He is 16.',
    'He has common sense.',
  ],
  ['left open, who signs it below', '“We left at nine.\n\nAnn Orr, baker.”', 'We left at nine.'],
  [
    'left open where the reporter tells who said more',
    '“We left at nine.\n\nThe board met. It was late.\n\nThe board said so.”',
    'We left at nine.',
  ],
  [
    'left open in front of what the reporter tells of its speaker',
    '“The dam fell at nine, the ministry said.\n\nTwo bridges were lost.\n\nIt rained on.”',
    'The dam fell at nine, the ministry said.',
  ],
  [
    'left open, a sentence of the reporter’s below',
    '“Prices rose again.\n\nThe bank met on Monday. Governor Ana Silva said rates would rise.\n\nIt was hard,” she said.',
    'Prices rose again.',
  ],
  [
    'over paragraphs in which one tells what he said himself',
    '“We left at nine.\n\nIt was cold. I said so to them all.\n\nNobody came for us.”',
    'We left at nine.',
    'It was cold. I said so to them all.',
    'Nobody came for us.',
  ],
  [
    'left open where another quotation opens below',
    '“We left at nine.\n\nThe board met.\n\nIt was a “long” day.',
    'We left at nine.',
    'long',
  ],
  ['no closing mark', '“Yes, it did.\n\nIt “rained”.', 'Yes, it did.', 'rained'],
  [
    'a forgotten closing mark in front of who says it',
    '“The herd is safe, Ranger Mora said. “It went north.”',
    'The herd is safe,',
    'It went north.',
  ],
  [
    'the same of straight marks',
    '"Rates will fall, said Per Lind. "They must."',
    'Rates will fall,',
    'They must.',
  ],
  ['the same at the end of a paragraph', '“We lost the toss, she said.', 'We lost the toss,'],
  [
    'the same of a question',
    '“Where is the boat? he asked. “Gone.”',
    'Where is the boat?',
    'Gone.',
  ],
  [
    'the same in front of two more',
    '“The court rose, Judge Ito said. “Nobody spoke.” “Not one.”',
    'The court rose,',
    'Nobody spoke.',
    'Not one.',
  ],
  [
    'a forgotten opening mark where the paragraph before left its mark open',
    '“We waited for years.\n\nNobody came,” Per Lind said.',
    'We waited for years.',
    'Nobody came,',
  ],
  [
    'what one says inside',
    '“Then the guard, who said nothing, left.”',
    'Then the guard, who said nothing, left.',
  ],
  ['a relative clause at the end', '“I met a guard, who said so.', 'I met a guard, who said so.'],
  [
    'speech in speech',
    '“I’m cold, he said to me. ‘So am I.’”',
    'I’m cold, he said to me. ‘So am I.’',
  ],
  ['no verb of saying', '“We lost, and so did Ann Lind. “It rained.”', 'It rained.'],
  [
    'a speech of paragraphs that tells who spoke',
    '“I fell, she said.\n\n“It hurt.”',
    'I fell, she said.',
    'It hurt.',
  ],
  [
    'a second paragraph without its first mark',
    '“The firm may be big, and that is no doubt.\n\nBut it is not so big that it cannot be taken to a court of law.”',
    'The firm may be big, and that is no doubt.',
    'But it is not so big that it cannot be taken to a court of law.',
  ],
  [
    'not one in which the reporter tells who speaks',
    '“The firm may be big, and that is no doubt.\n\nThe board said that it is not so big that it cannot be taken to court.”',
    'The firm may be big, and that is no doubt.',
  ],
  [
    'who wrote it below',
    '“We waited for years.\n\nPer Lind, Harbour Works.”',
    'We waited for years.',
  ],
  ['a stray closing mark', 'We waited.\n\nNobody came,” Per Lind said.'],
  [
    'single marks outside',
    'It’s ‘the workers’ choice’, he said. ‘Yes.’',
    'the workers’ choice',
    'Yes.',
  ],
  [
    'set to the wrong word in front of who speaks',
    '"The harbour is closed, "said the mayor." We wait for the tide. "',
    'The harbour is closed,',
    'We wait for the tide.',
  ],
  [
    'the same, the first mark loose',
    'He rose. " The tide is high, "Ann Lind told reporters. "It will turn."',
    'The tide is high,',
    'It will turn.',
  ],
  [
    'the same, the first mark at the end of the paragraph before',
    'The town wept. "\n\nThe fire spread fast, "the statement read." We had no water. "',
    'The fire spread fast,',
    'We had no water.',
  ],
  ['speech that begins with who spoke', 'Lind wrote, "she said no."', 'she said no.'],
  ['speech of what others said', '"Stop," he said, "they told us."', 'Stop,', 'they told us.'],
  ['a term behind a comma', 'It was known as Grey Sunday, "a grey day", for years.', 'a grey day'],
  [
    'set to the sentence behind the last one that is said',
    '"Rates will fall. "The bank left its forecast alone.',
    'Rates will fall.',
  ],
  [
    'set to the next paragraph, where the reporter goes on',
    '"It rained for days. We slept in the church.\n\n"The board said the road was closed.',
    'It rained for days. We slept in the church.',
  ],
  [
    'the same in front of another speech',
    '"It rained. We slept.\n\n"The board said it would help.\n\n"We will," it said.',
    'It rained. We slept.',
    'We will,',
  ],
  [
    'a last paragraph whose end is forgotten',
    '"It rained for days.\n\n"The board said our road was closed.',
    'It rained for days.',
    'The board said our road was closed.',
  ],
  [
    'questions one by one',
    '"They ask.\n\n"Has the board ever continued to pay?\n\n"Will it?"',
    'They ask.',
    'Has the board ever continued to pay?',
    'Will it?',
  ],
  [
    'speech in speech behind who speaks',
    '"We had to wait," said Per Lind. "He said, \'I just go.\'."',
    'We had to wait,',
    "He said, 'I just go.'.",
  ],
  ['apostrophes only', 'It’s the ’90s, and rock ’n’ roll isn’t the players’ choice.'],
];

describe('readQuotations', () => {
  it.each(RULES)('%s', (_why, body, ...expected) => {
    const found = documentOf(body).quotations;
    expect(found.map(({ inner }) => body.slice(inner.start, inner.end))).toEqual(expected);
  });

  it('carries a quotation on where the next paragraph opens with a mark', () => {
    const body = '“One.\n\n“Two.”';
    expect(documentOf(body).quotations.map(({ continues }) => continues)).toEqual([true, false]);
  });
});
