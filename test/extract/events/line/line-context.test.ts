import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The context of the last line of an article; '' where it has none. */
function contextIn(body: string, title: string | undefined = 'Notes of the week'): string {
  const [article] = extractArticle(articleOf(body, { title })).articles;
  const event = extractArticle(articleOf(body, { title })).events.at(-1);
  const context = event?.occurrences[0]?.context;
  return context === undefined ? '' : (article?.body.slice(context.start, context.end) ?? '');
}

describe('somebody of whom a line has the name alone', () => {
  it.each([
    [
      'The council met. Rain fell. Snow fell. A waitress, Kathy Holm, served nine guests that night. The court met again. Ms Holm told the court on Friday that the guests had been sober.',
      'A waitress, Kathy Holm, served nine guests that night.',
    ],
    [
      'Shares fell. Oil rose. Gold rose. Ravi Sen, an analyst at Velm Bank, sold oil. Few did so. Minister Ann Lind fined Mr. Sen on Tuesday.',
      'Ravi Sen, an analyst at Velm Bank, sold oil.',
    ],
    [
      'Rovers won. Fans sang. Rain fell. A physiotherapist, Jo Banda, ran on. Fans sang again. Coach Per Lund sacked Mr. Banda on Saturday.',
      'A physiotherapist, Jo Banda, ran on.',
    ],
    [
      'A quake struck. Roads broke. Power failed. Eva Tor, a nurse, reached the school first. Tents came. Minister Ann Lind thanked Ms Tor on Sunday.',
      'Eva Tor, a nurse, reached the school first.',
    ],
    [
      'The probe landed. Dust rose. Screens lit up. Ravi Nair, an engineer in Delhi, had built its legs. Few knew. Minister Ann Lind praised Mr. Nair on Monday.',
      'Ravi Nair, an engineer in Delhi, had built its legs.',
    ],
    [
      'The court met. Rain fell. Snow fell. However, Ravi Sen, a judge in Tarn, freed a man. Few knew. Few cared. Minister Ann Lind praised Mr. Sen on Monday.',
      'Ravi Sen, a judge in Tarn, freed a man.',
    ],
  ])('%s', (body, context) => {
    expect(contextIn(body)).toBe(context);
  });

  it.each([
    [
      'the sentence opens with somebody told of before it',
      'The court met. Rain fell. Snow fell. He met Ravi Sen, a judge in Tarn, that night. Few knew. Few cared. Minister Ann Lind praised Mr. Sen on Monday.',
    ],
    [
      'an office stands in the line',
      'Shares fell. Oil rose. Gold rose. Ravi Sen, an analyst at Velm Bank, sold oil. Analyst Sen bought gold on Tuesday.',
    ],
    [
      'the lead tells of them',
      'Ravi Sen, an analyst at Velm Bank, sold oil. Oil rose. Gold rose. Mr. Sen bought gold on Tuesday.',
    ],
    [
      'nothing tells of them before',
      'Shares fell. Oil rose. Gold rose. Mr. Sen bought gold on Tuesday.',
    ],
    [
      'the sentence does not tell who they are',
      'Shares fell. Oil rose. Gold rose. Few had heard of Ravi Sen that year. Mr. Sen bought gold on Tuesday.',
    ],
    [
      'the name is that of a firm',
      'Shares fell. Oil rose. Gold rose. Bob Velm, founder of his own firm, saw his worth grow. Few did so. At Velm, fees from nine banks fell on Tuesday.',
    ],
    [
      'a comma behind the name sets nothing apart',
      'Shares fell. Oil rose. Gold rose. If it talks to Ravi Sen, the days of the bank are over. Few did so. Minister Ann Lind fined Mr. Sen on Tuesday.',
    ],
    [
      'the line has the whole name',
      'Shares fell. Oil rose. Gold rose. Ravi Sen, an analyst at Velm Bank, sold oil. Few did so. Ravi Sen bought gold on Tuesday.',
    ],
    [
      'a thing, not a person, is known',
      'Ann Lind, the mayor, spent a weekend visiting a shipyard in Velm. Nine aides went along. The opposition asked Lind about the visit on Monday.',
    ],
  ])('nothing stands under it where %s', (_why, body) => {
    expect(contextIn(body)).toBe('');
  });
});

describe('a noun that stands for what the article told of before', () => {
  it.each([
    ['The council met. A Tarn school lost its roof. Rain fell. Bo Orr shut the school on Monday.', 'A Tarn school lost its roof.'],
    ['Shares fell. The regulator gave Velm a travel warning over late bills. Oil rose. The travel warning expires on Friday.', 'The regulator gave Velm a travel warning over late bills.'],
    ['Scientists spoke. Ravens ate a vaccine against flu in Tarn. Rain fell. Minister Ann Lind praised the vaccine on Monday.', 'Ravens ate a vaccine against flu in Tarn.'],
    ['News came. A tanker burned off Oslo. Nobody was hurt. Divers towed the tanker on Monday.', 'A tanker burned off Oslo.'],
  ])('%s', (body, context) => {
    expect(contextIn(body)).toBe(context);
  }); // prettier-ignore

  it.each([
    ['there is a second', 'The council met. A Tarn school lost its roof. A second school burned. Bo Orr shut the school on Monday.'],
    ['the line tells which', 'The council met. A Tarn school lost its roof. Rain fell. Bo Orr shut the school of Oslo on Monday.'],
    ['it is of another kind', 'Rovers lost a game in Oslo. Fans sang. Rain fell. Bo Orr won the home game on Monday.'],
    ['it has another rank', 'A former minister spoke. Rain fell. Oil rose. The prime minister fined Velm on Monday.'],
    ['its sentence leans itself', 'The council met. It ran a Tarn school. Rain fell. Bo Orr shut the school on Monday.'],
    ['nothing brings it up', 'The council met. The school was old. Rain fell. Bo Orr shut the school on Monday.'],
    ['it stands in speech', 'The council met. “We run a Tarn school,” Ann Lind said. Rain fell. Bo Orr shut the school on Monday.'],
  ])('is not introduced where %s', (_why, body) => {
    expect(contextIn(body)).toBe('');
  }); // prettier-ignore
});
