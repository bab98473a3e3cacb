import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { readArticles } from '../../../source/intake/read-articles.js';
import { contains } from '../../../source/text/range.js';
import { quotesIn, rowsIn } from '../../helpers/quotes.js';

type Rule = readonly [why: string, body: string, ...rows: string[]];

const DIRECT: readonly Rule[] = [
  ['source + verb', '“We will go,” Ann Orr said.', 'direct | Ann Orr | We will go,'],
  [
    'an office with a word for speech in it',
    '“We will go,” Harbour Board press secretary Ann Orr said.',
    'direct | Ann Orr | We will go,',
  ],
  [
    'a state behind a town says nothing',
    'The mayor of Oldby, DC, said, “We will go.”',
    'direct | (The mayor of Oldby) | We will go.',
  ],
  ['verb + source', '“We will go,” said Ann Orr, the mayor.', 'direct | Ann Orr | We will go,'],
  [
    'source with an apposition',
    '“We will go,” Ann Orr, 45, of Leeds, said.',
    'direct | Ann Orr | We will go,',
  ],
  [
    'an adverb in front of the verb, whatever its tag',
    'Ann Orr, who ran the town, once said, “We will go.”',
    'direct | Ann Orr | We will go.',
  ],
  [
    'whose apology it is',
    'Mr. Orr’s apology noted “a long life with the boats that he built.”',
    'direct | Orr | a long life with the boats that he built.',
  ],
  [
    'no lawyer’s client',
    'Mr. Orr’s lawyer noted “a long life with the boats that he built.”',
    'direct | (Mr. Orr’s lawyer) | a long life with the boats that he built.',
  ],
  [
    'who wrote the report',
    'The report, by Harbour Counsel Ann Orr, said: “We will go.”',
    'direct | Ann Orr | We will go.',
  ],
  [
    'not who is written to',
    'A letter to Ann Orr said: “We will go.”',
    'direct | (A letter to Ann Orr) | We will go.',
  ],
  [
    'whose confession it is, not who tells of it',
    'The prosecutor said that a confession by Ann Orr – “I think I did it” – still echoes.',
    'indirect | (The prosecutor) | a confession by Ann Orr',
    'direct | Ann Orr | I think I did it',
  ],
  [
    'whose message is read',
    'The jury was read a message from Ann Orr, “I will not come home”, on Monday.',
    'direct | Ann Orr | I will not come home',
  ],
  [
    'who is told to say it in the paragraph below',
    'Per Lind left.\n\n“We had no boat,”\n\nengineer Ann Orr told the press.',
    'direct | Ann Orr | We had no boat,',
  ],
  [
    'not who says something else there',
    '“It was late,” Ann Orr said.\n\n“We had no boat.”\n\nPer Lind said it was over.',
    'direct | Ann Orr | It was late. We had no boat.',
    'indirect | Per Lind | it was over',
  ],
  [
    'a second half below that goes on with “but”',
    '“We ran the old ferry by day and by night,” Ann Orr said in Oslo.\n\n“But it was four times a year.” Per Lind left.',
    'direct | Ann Orr | We ran the old ferry by day and by night. But it was four times a year.',
  ],
  [
    'two speeches of one speaker below each other',
    '“We ran the old ferry by day and by night for six long years,” Ann Orr said.\n\n“It was a dark day for us.”',
    'direct | Ann Orr | We ran the old ferry by day and by night for six long years,',
    'direct | Ann Orr | It was a dark day for us.',
  ],
  [
    'no half where somebody acts between',
    '“It was late,” Ann Orr said, and she rose.\n\n“But we had no boat.”',
    'direct | Ann Orr | It was late,',
    'direct | Ann Orr | But we had no boat.',
  ],
  ['what was said at no point', 'At no point did Ann Orr say “sorry”. It rained.'],
  ['what was never said', 'Ann Orr left. Nor did she ever call the deal “a blunder”.'],
  [
    'what was said indeed',
    'It is late. Ann Orr did say that “the gun was hers”.',
    'mixed | Ann Orr | “the gun was hers”',
  ],
  ['no scrap of a remark', 'A remark by Ann Orr, “late”, was cut.'],
  [
    'whoever answers did not ask',
    '“When did you leave?” “On Monday,” Ann Orr told the court.',
    'direct | () | When did you leave?',
    'direct | Ann Orr | On Monday,',
  ],
  [
    'one who answers the question in front of it',
    '“Who will pay? We will,” Ann Orr said.',
    'direct | Ann Orr | Who will pay? We will,',
  ],
  [
    'nobody by what a thing in front of a colon is named for',
    'Per Lind left. Take the Velm Rights movement: “Thousands were held and many more were hurt.”',
    'direct | () | Thousands were held and many more were hurt.',
  ],
  [
    'a body that is another’s, and of no surname',
    'The Prime Minister’s Bureau shrugged, stating, “We will go.”\n\nThe statement said it was late.\n\n“Nobody else will.”',
    'direct | (The Prime Minister’s Bureau) | We will go.',
    'indirect | (The statement) | it was late',
    'direct | () | Nobody else will.',
  ],
  [
    'words for all of several people',
    '“We will go,” they all said.',
    'direct | (they) | We will go,',
  ],
  ['verb before', 'Ann Orr said: “We will go.”', 'direct | Ann Orr | We will go.'],
  [
    'addressee is not the speaker',
    'Ann Orr told Per Lind on Monday, “We will go.”',
    'direct | Ann Orr | We will go.',
  ],
  [
    'split',
    '“We will go,” Ann Orr said. “Nobody else will.”',
    'direct | Ann Orr | We will go. Nobody else will.',
  ],
  [
    'participle',
    'Ann Orr thanked Per Lind in Oslo, saying “we will go.”',
    'direct | Ann Orr | we will go.',
  ],
  [
    'unnamed source',
    '“We will go,” a campaign aide said.',
    'direct | (a campaign aide) | We will go,',
  ],
  [
    'a lawyer for somebody',
    '“Nothing was hidden,” a lawyer for Ann Orr told reporters.',
    'direct | (a lawyer for Ann Orr) | Nothing was hidden,',
  ],
  [
    'a spokeswoman for somebody with a title',
    '“He is well,” said a spokeswoman for Minister Per Lind.',
    'direct | (a spokeswoman for Minister Per Lind) | He is well,',
  ],
  [
    'an expert in two things',
    'Sea and river expert Ann Orr said: “It is late.”',
    'direct | Ann Orr | It is late.',
  ],
  [
    'a day between source and verb',
    'Prosecutor Ann Orr today said in a statement: “It is late.”',
    'direct | Ann Orr | It is late.',
  ],
  [
    'a comma behind “that”',
    'Ann Orr recently tweeted that, “Some of us tend to be late.”',
    'direct | Ann Orr | Some of us tend to be late.',
  ],
  [
    'possessor is not the speaker',
    '“We will go,” Orr’s press secretary said.',
    'direct | (Orr’s press secretary) | We will go,',
  ],
  [
    'an institution speaks',
    'The European Union answered Ann Orr, saying in a statement: “We will go.”',
    'direct | European Union | We will go.',
  ],
  [
    'several paragraphs',
    '“We will go,” Ann Orr said. “It is time.\n\n“Nobody else will.”',
    'direct | Ann Orr | We will go. It is time. Nobody else will.',
  ],
  [
    'behind a caption, the mark being open',
    'Ann Orr said: “We will go.\n\nPer Lind on the pier in May\n\n“Nobody else will.”',
    'direct | Ann Orr | We will go. Nobody else will.',
  ],
  [
    'behind another’s introduction, the mark being open',
    'Ann Orr said: “We will go.\n\nOn the pier, Per Lind said,\n\n“Nobody else will.”',
    'direct | Ann Orr | We will go.',
    'direct | Per Lind | Nobody else will.',
  ],
  [
    'a clause between dashes',
    'Ann Orr, the head of a station -- the oldest -- told me, “We will go.”',
    'direct | Ann Orr | We will go.',
  ],
  [
    'a clause between dashes behind an apposition that names another',
    'Ann Orr, a profiler who helped to catch Per Lind -- who killed three -- told me, “We will go.”',
    'direct | Ann Orr | We will go.',
  ],
  ['straight marks', '"We will go," Ann Orr said.', 'direct | Ann Orr | We will go,'],
  [
    'a refusal behind it',
    '“We will go,” Ann Orr said. “It is time.” The Tarn firm did not respond.',
    'direct | Ann Orr | We will go. It is time.',
  ],
  [
    'a denial to answer, with a name',
    '“We will go,” Ann Orr said. “It is time.” Per Lind would not comment on it.',
    'direct | Ann Orr | We will go. It is time.',
  ],
  [
    'office',
    'Norwegian Foreign Minister Per Lind met Ann Orr.\n\n“We will go,” the top Norwegian diplomat said.',
    'direct | Per Lind | We will go,',
  ],
];

const REPORTED: readonly Rule[] = [
  [
    'going on',
    'Mayor Ann Orr continues to insist that the talks will begin.',
    'indirect | Ann Orr | the talks will begin',
  ],
  [
    'order not to do it',
    'Mayor Ann Orr has told Tarn residents not to drink the water.',
    'indirect | Ann Orr | told Tarn residents not to drink the water',
  ],
  [
    'clause after',
    'Ann Orr said on Monday that the talks would begin soon.',
    'indirect | Ann Orr | the talks would begin soon',
  ],
  [
    'clause before',
    'The talks would begin soon, Ann Orr said.',
    'indirect | Ann Orr | The talks would begin soon',
  ],
  [
    'marked words',
    'Ann Orr said that she had “no idea” of the talks.',
    'mixed | Ann Orr | she had “no idea” of the talks',
  ],
  [
    'according to',
    'According to Ann Orr, the talks would begin soon.',
    'indirect | Ann Orr | the talks would begin soon',
  ],
  [
    'to-infinitive',
    'Ann Orr vowed to begin the talks soon.',
    'indirect | Ann Orr | to begin the talks soon',
  ],
  [
    'inserted, with an apposition',
    'The plant, said Dana Holm, its manager, would close in May.',
    'indirect | Dana Holm | The plant would close in May',
  ],
  [
    'inserted with a time behind the source',
    'The plant, explained Dana Holm on Monday, would close in May.',
    'indirect | Dana Holm | The plant would close in May',
  ],
  [
    'inserted, with a relative clause',
    'The road, said Tom Hald, who leads the crew, would open by June.',
    'indirect | Tom Hald | The road would open by June',
  ],
  [
    'inserted, and what is told behind “and”',
    'The site would be sold, Ann Orr said, and 40 jobs would go.',
    'indirect | Ann Orr | The site would be sold and 40 jobs would go',
  ],
  [
    'inserted, and what the author tells behind “and”',
    'The plan is dead, Ann Orr said, and the crowd cheered.',
    'indirect | Ann Orr | The plan is dead',
  ],
  [
    'behind the clause, with an apposition',
    'They would have stayed in the deal, said Rick Tal, a consultant who worked for Lind.',
    'indirect | Rick Tal | They would have stayed in the deal',
  ],
  [
    'one name behind another’s title is no inserted source',
    'Ann Orr, the mayor, said Lind, the coach, would go.',
    'indirect | Ann Orr | Lind, the coach, would go',
  ],
  [
    'two who say it',
    'Ana Tor and Minister Max Vale said that the deal was dead.',
    'indirect | Ana Tor and Max Vale | the deal was dead',
  ],
  [
    'three who say it',
    'Bob Gold, Dev Nunn and Trey Gowd said that the deal was dead.',
    'indirect | Bob Gold, Dev Nunn and Trey Gowd | the deal was dead',
  ],
  [
    'a day between source and verb, with its part',
    'President Don Trask late Thursday tweeted that the memos “show clearly” no plot.',
    'mixed | Don Trask | the memos “show clearly” no plot',
  ],
  [
    'a day between source and verb',
    'Ann Orr Monday said the memos were late.',
    'indirect | Ann Orr | the memos were late',
  ],
  [
    'two of one surname who say it',
    'Katharine and Charles Corb said the house was theirs.',
    'indirect | Katharine Corb and Charles Corb | the house was theirs',
  ],
  [
    'a person and others',
    'Villagers and Charles Corb said the house was theirs.',
    'indirect | (Villagers and Charles Corb) | the house was theirs',
  ],
  [
    'what somebody is called, with its verb',
    'Ann Orr called the plan “dead”. Per Lind accused Dahl of being “asleep”.',
    'mixed | Ann Orr | called the plan “dead”',
    'mixed | Per Lind | accused Dahl of being “asleep”',
  ],
  [
    'a relative clause with a verb of saying between source and verb',
    'Ann Orr, who said in May that the vote was fair, told reporters that she had changed her mind.',
    'indirect | Ann Orr | the vote was fair',
    'indirect | Ann Orr | she had changed her mind',
  ],
  [
    'a relative clause whose verb has a thing as object',
    'Ann Orr, who reported a loss in the third quarter, said sales fell in December.',
    'indirect | Ann Orr | sales fell in December',
  ],
  [
    'what somebody thinks, in marks',
    'Ann Orr thinks “it is a matter of weeks”. The thaw will come “within days”, Orr believes.',
    'mixed | Ann Orr | “it is a matter of weeks”',
    'mixed | Ann Orr | The thaw will come “within days”',
  ],
  [
    'the verb between the marks',
    'Ann Orr said Lind’s plans “amount to a threat that nobody needs.”',
    'mixed | Ann Orr | Lind’s plans “amount to a threat that nobody needs.”',
  ],
  [
    'a clause that has ended before the source',
    'Although it rained, Ann Orr said the crew, and its dog, were safe.',
    'indirect | Ann Orr | the crew, and its dog, were safe',
  ],
  [
    'an apposition with a relative clause',
    'Ann Orr of Leeds, a nurse who has worked in Oslo, said the ward deserved better.',
    'indirect | Ann Orr | the ward deserved better',
  ],
  [
    '“that” as what is spoken of',
    'Mayor Ann Orr said that overlooked the cost of the pumps.',
    'indirect | Ann Orr | that overlooked the cost of the pumps',
  ],
  [
    'a verb that looks like a noun, behind “that”',
    'Ann Orr told reporters Tuesday that the new rules undermine the right to fish.',
    'indirect | Ann Orr | the new rules undermine the right to fish',
  ],
  [
    'told before something else was done',
    'Ann Orr left the hall after telling her crew she planned to sell the boats.',
    'indirect | Ann Orr | she planned to sell the boats',
  ],
  [
    'inside a relative clause',
    'The new rules, which Ann Orr said were made to save the cod, end in May.',
    'indirect | Ann Orr | which were made to save the cod',
  ],
  [
    'according to somebody, inside the clause',
    'The cod, according to Ann Orr, have left the bay.',
    'indirect | Ann Orr | The cod have left the bay',
  ],
  [
    'what the reporter tells behind a comma of marked words',
    'Ann Orr said the raid was “a joke,” remarks that Per Lind regretted.',
    'mixed | Ann Orr | the raid was “a joke,”',
  ],
  [
    'what the reporter tells behind a name that was given',
    'Ann Orr called the rule a “mad” scheme and left for Oslo to fight it.',
    'mixed | Ann Orr | called the rule a “mad” scheme',
  ],
  [
    'what goes on behind a comma of marked words',
    'Ann Orr said the ship was “late,” and that its owners would pay.',
    'mixed | Ann Orr | the ship was “late,” and that its owners would pay',
  ],
  [
    'a comparison of the reporter’s',
    'Ann Orr said 40 boats had left, compared with 12 in May.',
    'indirect | Ann Orr | 40 boats had left',
  ],
  ['for somebody', 'For Ann Orr, the deal is “dead”.', 'mixed | Ann Orr | the deal is “dead”'],
];

const NOTHING: readonly (readonly [why: string, body: string])[] = [
  ['scare quote', 'The “cheap” house cost a million.'],
  ['title', 'Ann Orr sang “A Song of the Sea” in Oslo.'],
  ['nickname', 'Dwight “The Hammer” Orr left the ring.'],
  ['so-called', 'The so-called “red line” was crossed.'],
  ['inches', 'The board is 12" long and 6" wide.'],
  ['negated', 'Ann Orr did not say that the talks would begin.'],
  ['hypothetical', 'Ann Orr would say that the talks had begun.'],
  ['a condition', 'It rains if Mayor Ann Orr says that the talks have begun.'],
  ['contracted and negated', 'Ann Orr didn’t ever say that the talks would begin.'],
  ['never said', 'Ann Orr never said “the plant is safe”.'],
  ['would not say', 'Asked about the plant, Ann Orr would not say “never”.'],
  ['denied calling', 'Ann Orr denied calling the engineer “a liar”.'],
  ['refused to call', 'Ann Orr refused to call the raid “a crime”.'],
  ['stopped short of calling', 'Ann Orr stopped short of calling the raid “a crime”.'],
  ['has yet to say', 'Ann Orr has yet to say that the deal is dead.'],
  ['denied that', 'Ann Orr denied that the guard was sacked on Monday.'],
  ['a thought without marks', 'Ann Orr believes the plant will close.'],
  ['for a place', 'For Oslo, the deal is “dead”.'],
  ['a figure', 'Ann Orr reported a loss of 30 million, the worst since 2009, and cut jobs.'],
  ['calls himself', 'Per Lind called himself a farmer.'],
  ['a plan announced', 'Ann Orr has not slept since announcing his plan to sell the boats.'],
  ['what a plan is for', 'Ann Orr agreed to sell the boats.'],
  ['passive', 'Ann Orr was told that the talks had begun.'],
];

describe('findQuotes', () => {
  it.each([...DIRECT, ...REPORTED])('%s', (_why, body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });

  it.each(NOTHING)('no quote: %s', (_why, body) => {
    expect(rowsIn(body)).toEqual([]);
  });

  it.each([
    ['“We left,” Ann Orr said. “It rained.”', 'We left. It rained.'],
    ['“We left,” Ann Orr said, “when it rained.”', 'We left, when it rained.'],
    ['“We left,” Mr. Per Lind said, “It rained.”', 'We left … It rained.'],
  ])('joins what was said in two parts: %s', (body, text) => {
    expect(quotesIn(body).map((quote) => quote.text)).toEqual([text]);
  });

  it('keeps the fragments of a split quote apart and leaves the cue out', () => {
    const body = '“We will go,” Ann Orr said, “if it rains.”';
    const [quote] = quotesIn(body);
    const [occurrence] = quote!.occurrences;
    expect(body.slice(occurrence!.start, occurrence!.end)).toBe(body);
    expect(occurrence!.fragments.map(({ start, end }) => body.slice(start, end))).toEqual([
      'We will go,',
      'if it rains.',
    ]);
    expect(occurrence!.cue).toBe('said');
    expect(occurrence!.speakerText).toBe('Ann Orr');
    expect(quote!.speakerCertainty).toBe('explicit');
  });
});

/** What a text holds but for the signs between the fragments of a quote. */
const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

const files = readdirSync('articles').map((file) => join('articles', file));
const { articles: sampleArticles } = await readArticles(
  files.map((path) => ({ path, bytes: readFileSync(path) })),
);
const samples = sampleArticles.map((article) => [article.id, extractArticle(article)] as const);

describe('the sample articles', () => {
  it.each(samples)(
    '%s: every range slices to what it claims',
    (_file, { articles, quotes, names }) => {
      const { body } = articles[0]!;
      for (const { text, occurrences, kind } of quotes) {
        for (const { fragments, quoted, start, end, text: printed } of occurrences) {
          const cut = fragments.map((fragment) => body.slice(fragment.start, fragment.end));
          expect(lettersIn(cut.join(' '))).toBe(lettersIn(printed));
          expect(text).toBe(printed);
          for (const part of [...fragments, ...quoted])
            expect(contains({ start, end }, part)).toBe(true);
          expect(quoted.length > 0).toBe(kind === 'mixed');
        }
      }
      for (const { aliases, mentions } of names)
        for (const { start, end } of mentions)
          expect(aliases).toContain(body.slice(start, end).replace(/\s+/g, ' '));
    },
  );

  it('gives every direct quote its speaker', () => {
    const direct = samples.flatMap(([, { quotes }]) =>
      quotes
        .filter(({ kind }) => kind === 'direct')
        .map(({ speaker, text }) => [speaker, text.slice(0, 20)]),
    );
    expect(direct).toEqual([
      ['Sergei Lavrov', 'We are now preparing'],
      ['Sergey Lavrov', 'We are now preparing'],
      ['Sergei Lavrov', 'It has been agreed t'],
      ['Sergei Lavrov', 'we also want to do t'],
      ['Sergei Lavrov', 'We don’t want a war.'],
      ['Antony Blinken', 'The president has be'],
      ['Sergei Lavrov', 'It has been agreed t'],
      ['Sergei Lavrov', 'we also want to do t'],
      ['European Union', "Today, Europe's secu"],
      ['Sergei Lavrov', 'We hope that no one '],
    ]);
  });

  it('hears Putin and Donfried in mixed quotes', () => {
    const mixed = samples.flatMap(([, { quotes }]) =>
      quotes.filter(({ kind }) => kind === 'mixed').map(({ speaker }) => speaker),
    );
    expect(mixed).toContain('Vladimir Putin');
    expect(mixed).toContain('Karen Donfried');
  });
});
