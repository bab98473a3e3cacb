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

/** [sentences; the context of the last of them] */
type Fires = readonly (readonly [body: string, context: string])[];

const TABLE: readonly {
  readonly rule: string;
  readonly fires: Fires;
  readonly rests: readonly (readonly [body: string, title?: string])[];
}[] = [
  {
    rule: 'a noun that was told of',
    fires: [
      [
        'Ann Lind, the mayor, spent a weekend visiting a shipyard in Velm. Nine aides went along. The opposition asked Lind about the visit on Monday.',
        'Ann Lind, the mayor, spent a weekend visiting a shipyard in Velm.',
      ],
      [
        'Prosecutors say Bo Orr kept a red ledger in his cellar. Orr denies that. Judge Mina Dahl read the ledger on Friday.',
        'Prosecutors say Bo Orr kept a red ledger in his cellar.',
      ],
      [
        'Rovers bought a striker from Porto for nine million euros. Coach Ravi Sen was away. Rovers announced the fee on Tuesday.',
        '',
      ],
      [
        'Engineers found cracks in two turbines at the Tarn dam. Rain fell. Minister Ann Lind closed the turbines on Tuesday.',
        'Engineers found cracks in two turbines at the Tarn dam.',
      ],
      [
        'Traders in Seoul had feared that tariffs would come. Won and yen fell. President Kim Min-ho signed the tariffs on Wednesday.',
        'Traders in Seoul had feared that tariffs would come.',
      ],
      [
        'The probe carries a spectrometer that was built in Delhi. It weighs little. Controllers switched the spectrometer on early on Sunday.',
        'The probe carries a spectrometer that was built in Delhi.',
      ],
      [
        'Iran’s House of Cinema guild has 5,000 members. Some of them left. On Monday the guild’s lawyers asked President Bo Orr for help.',
        'Iran’s House of Cinema guild has 5,000 members.',
      ],
      [
        'Per Holm said that he gave the money so that the singer would come to his wedding. Ann Lind, the singer, scoffed at the idea on Friday.',
        'Per Holm said that he gave the money so that the singer would come to his wedding.',
      ],
    ],
    rests: [
      ['Ann Lind spent a weekend in Velm. She was asked about the visit to Velm on Monday.'],
      [
        'Bo Orr kept a ledger. Judge Mina Dahl read the ledger of bribes that Orr had kept on Friday.',
      ],
      [
        'A tariff was feared in Seoul. President Kim Min-ho signed the tariff on Wednesday.',
        'Steel tariff shakes Seoul',
      ],
      ['Nine police cars were burned. Minister Ann Lind praised the police on Tuesday.'],
      ['Rovers drew a game in May. Rovers lost a game and the referee left the game on Tuesday.'],
      ['A storm hit Tarn in the morning. Minister Ann Lind left Tarn in the evening on Tuesday.'],
      [
        'Bo Orr leads a bank in Oslo. Velm Bank fell, and the bank’s shares lost a tenth on Tuesday.',
      ],
    ],
  },
  {
    rule: 'a pointing noun',
    fires: [
      [
        'Ministers from Norland and Sudland met in Oslo. Both ministers left early. Velm’s envoy thanked both ministers on Friday.',
        'Both ministers left early.',
      ],
      [
        'Sudland tested a missile that reaches Oslo. Norland’s foreign minister condemned such tests on Friday.',
        'Sudland tested a missile that reaches Oslo.',
      ],
    ],
    rests: [
      ['Two envoys met. Ann Lind met Bo Orr, and both envoys left Oslo on Friday.'],
      ['A plan was made. Ann Lind will leave Oslo this week, on Friday.'],
    ],
  },
  {
    rule: 'somebody of whom the line tells the name alone',
    fires: [
      [
        'The council met. Rain fell. Snow fell. A waitress, Kathy Holm, served nine guests that night. The court met again. Ms Holm told the court on Friday that the guests had been sober.',
        'A waitress, Kathy Holm, served nine guests that night.',
      ],
      [
        'Shares fell. Oil rose. Gold rose. Ravi Sen, an analyst at Velm Bank, sold oil. Few did so. Minister Ann Lind fined Mr. Sen on Tuesday.',
        'Ravi Sen, an analyst at Velm Bank, sold oil.',
      ],
    ],
    rests: [
      [
        'Shares fell. Oil rose. Gold rose. Ravi Sen, an analyst at Velm Bank, sold oil. Analyst Sen bought gold on Tuesday.',
      ],
      [
        'Ravi Sen, an analyst at Velm Bank, sold oil. Oil rose. Gold rose. Mr. Sen bought gold on Tuesday.',
      ],
      ['Shares fell. Oil rose. Gold rose. Mr. Sen bought gold on Tuesday.'],
    ],
  },
  {
    rule: 'a word that goes on from what was told',
    fires: [
      [
        'Rovers asked nine former captains to coach the team. Bo Orr declined, citing his health, on Monday.',
        'Rovers asked nine former captains to coach the team.',
      ],
      [
        'Congress was told of the wiretaps by a panel in 2009. Broader briefings were held in Norland in 2011.',
        'Congress was told of the wiretaps by a panel in 2009.',
      ],
      [
        'Troops shelled the port of Tarn for nine hours. General Bo Orr then ordered a truce on Friday.',
        'Troops shelled the port of Tarn for nine hours.',
      ],
    ],
    rests: [
      ['Rovers asked nine men to coach. Bo Orr declined to coach Rovers on Monday.'],
      ['Congress was told in 2009. Broader briefings than ever were held in Norland in 2011.'],
    ],
  },
];

describe.each(TABLE)('$rule', ({ fires, rests }) => {
  it.each(fires)('%s', (body, context) => {
    expect(contextIn(body)).toBe(context);
  });

  it.each(rests)('stands by itself: %s', (...[body = '', title]) => {
    expect(contextIn(body, title)).toBe('');
  });
});
