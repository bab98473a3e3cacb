import { describe, expect, it } from 'vitest';
import { chooseQuotes, quoteDays } from '../../../source/select/quotes/main-quotes.js';
import type { Briefing, NameKind } from '../../../source/model/briefing.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

type Said = NonNullable<Findings['quotes']>[number];

/** A story of one article that prints those quotes, each a paragraph. */
const storyOf = (quotes: readonly Said[], id = 'a'): Briefing =>
  briefingOf(id, quotes.map(({ words }) => words).join('\n\n'), { quotes });

const reasonFor = (said: Said): string | undefined => {
  const story = storyOf([said]);
  const [quote] = story.quotes;
  return quote && chooseQuotes(story).whyOf(quote).leftOut;
};

describe('chooseQuotes', () => {
  it.each([
    ['Was the bridge safe?', 'a question'],
    ['Was it safe?”', 'a question'],
    ['Was it safe? It was not.', undefined],
    ['The bridge was never safe.', undefined],
  ])('of “%s” says: %s', (words, reason) => {
    expect(reasonFor({ words, speaker: 'Ada Lind' })).toBe(reason);
  });

  it.each([
    ['...you do is wait for the boats to come.', /first words are cut away/],
    ['… and it rained until the boats came.', /first words are cut away/],
    ['... We wait for the boats to come.', undefined],
    ['We wait ... until the boats come.', undefined],
  ])('of “%s”, which may begin inside a sentence, says: %s', (words, reason) => {
    const said = reasonFor({ words, speaker: 'Ada Lind' });
    if (reason === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(reason);
  });

  it.each([
    ['sang', 'words of a song'],
    ['said', undefined],
  ])('of words that somebody %s says: %s', (cue, reason) => {
    const story = storyOf([{ words: 'We will wait for the boats tonight.', speaker: 'Ada Lind' }]);
    const quotes = story.quotes.map((quote) => ({
      ...quote,
      occurrences: quote.occurrences.map((one) => ({ ...one, cue })),
    }));
    const [quote] = quotes;
    expect(quote && chooseQuotes({ ...story, quotes }).whyOf(quote).leftOut).toBe(reason);
  });

  it.each([
    ['The part of the harbour code', 'the text of a law'],
    ['The amendment', 'the text of a law'],
    ['A lawyer', undefined],
    ['The code breaker', undefined],
  ])('of words of “%s” says: %s', (speakerDescription, reason) => {
    const story = storyOf([{ words: 'Whoever moors here shall be fined.' }]);
    const quotes = story.quotes.map((quote) => ({
      ...quote,
      speaker: undefined,
      speakerDescription,
    }));
    const [quote] = quotes;
    expect(quote && chooseQuotes({ ...story, quotes }).whyOf(quote).leftOut).toBe(reason);
  });

  it('leaves reported speech to the events', () => {
    const words = 'the bridge would close';
    expect(reasonFor({ words, kind: 'indirect' })).toMatch(/reported speech/);
  });

  it.each([
    ['the harbour was “dead”', /few marked words/],
    ['called it a “revenge attack” for the raid', /few marked words/],
    ['the “holy martyrs” had left “tens of guests” dead in it', undefined],
    ['the roof “had been damaged beyond repair by the frost”', undefined],
  ])('of the mixed quote “%s” says: %s', (words, reason) => {
    const said = reasonFor({ words, kind: 'mixed', isMarked: true, speaker: 'Ada Lind' });
    if (reason === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(reason);
  });

  it.each([
    ['called the lawsuit “frivolous”', 'name', 'Ada Lind', undefined],
    ['accused the port of “lies”', 'of', 'Ada Lind', undefined],
    ['accused the port of being “asleep”', 'of', 'Ada Lind', undefined],
    ['accused the port of playing the “fool”', 'of', 'Ada Lind', /few marked words/],
    ['described the boats as sinking in “no time”', 'as', 'Ada Lind', /few marked words/],
    ['called it “frivolous”', 'name', 'Ada Lind', /few marked words/],
    ['calling the lawsuit “frivolous”', 'name', 'Ada Lind', /few marked words/],
    ['called the lawsuit “frivolous”', 'name', undefined, /few marked words/],
    ['the lawsuit was “frivolous”', 'that', 'Ada Lind', /few marked words/],
  ])('of what “%s” tells by the rule %s of %s says: %s', (words, speakerRule, speaker, reason) => {
    const said = reasonFor({ words, kind: 'mixed', isMarked: true, speakerRule, speaker });
    if (reason === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(reason);
  });

  it('lists no sentence of the reporter’s on what a paper says', () => {
    const words = 'the bridge “is worse than we were told”';
    const rule = { kind: 'mixed', isMarked: true, speaker: 'Merrow Post' } as const;
    expect(reasonFor({ words, ...rule, speakerRule: 'according to' })).toMatch(/reporter/);
    expect(reasonFor({ words, ...rule, speakerRule: 'that' })).toBeUndefined();
  });

  const reasonOf = (words: string, speaker: string, kind: NameKind): string | undefined => {
    const quote = { words, kind: 'mixed', isMarked: true, speaker } as const;
    const story = briefingOf('a', `${words}\n\n${speaker} said`, {
      quotes: [quote],
      names: [{ name: speaker, kind }],
    });
    const [said] = story.quotes;
    return said && chooseQuotes(story).whyOf(said).leftOut;
  };

  it.each([
    ['it was “late for all of the crews”', 'Ada Lind', 'person', /lean on/],
    ['it “had no say in any of that”', 'Oldby Council', 'organisation', undefined],
    ['that would “end the strike of the crews”', 'Ada Lind', 'person', /lean on/],
    ['that would “end the strike of the crews”', 'Oldby Council', 'organisation', /lean on/],
    ['to “end the strike of all the crews”', 'Ada Lind', 'person', /lean on/],
    ['while the crews “had a very hard winter”', 'Ada Lind', 'person', /lean on/],
    ['described him as “a friend of all the crews”', 'Ada Lind', 'person', /lean on/],
    ['she had “no say in any of that”', 'Ada Lind', 'person', undefined],
    ['described the mayor as “a friend of the crews”', 'Ada Lind', 'person', undefined],
    ['praised her plan as “good for all the crews”', 'Ada Lind', 'person', undefined],
    ['if it rained, “we would all stay at home”', 'Ada Lind', 'person', undefined],
    ['the mayor “was met with much loud applause”', 'Oldby Post', 'organisation', /a paper/],
    ['the mayor “was met with much loud applause”', 'Emily Post', 'person', undefined],
    ['the mayor “was met with much loud applause”', 'Oldby Council', 'organisation', undefined],
  ] as const)('of “%s”, said by %s, a %s, says: %s', (words, speaker, kind, reason) => {
    const said = reasonOf(words, speaker, kind);
    if (reason === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(reason);
  });

  it('lists no words that a longer quote holds', () => {
    const long = {
      words: 'The rain was hard, and the boat is back in the harbour for good.',
      speaker: 'Ada Lind',
    };
    const again = { words: 'The boat is back.', speaker: 'Tom Reyes' };
    const story = storyOf([again, long]);
    const { quotes, whyOf } = chooseQuotes(story);
    expect(quotes.map(({ text }) => text)).toEqual([long.words]);
    expect(story.quotes.map((quote) => whyOf(quote).leftOut)).toEqual([
      'what is listed says it already',
      undefined,
    ]);
  });

  it('sets another wording under the quote, not beside it', () => {
    const words = 'We had no idea of it at all.';
    expect(reasonFor({ words, variantOf: 'other' })).toMatch(/another wording/);
  });

  it('gives everybody a turn before one speaks for the sixth time', () => {
    const much = Array.from({ length: 20 }, (_, at) => ({
      words: `Pier ${at} holds ${at} boats, ${at + 30} crews, ${at + 60} nets and ${at + 90} crates.`,
      speaker: 'Tom Reyes',
    }));
    const words = 'We shall see about all of that in court.';
    const once = { words, speaker: 'Ada Lind', speakerRole: 'mayor' };
    const { quotes } = chooseQuotes(storyOf([...much, once]));
    expect(quotes).toHaveLength(16);
    expect(quotes.slice(0, 4).map(({ speaker }) => speaker)).toContain('Ada Lind');
  });

  const whole = (count: number): readonly Said[] =>
    Array.from({ length: count }, (_, at) => ({
      words: `Ship ${at} brought ${at + 30} crates, ${at + 60} sacks and ${at + 90} letters to the quay.`,
      speaker: `Tom Reyes ${at}`,
    }));
  const part = {
    words: 'the quay “was full of ice and of very loud men” all of that long night',
    kind: 'mixed',
    isMarked: true,
    speaker: 'Lu Orr',
  } as const;
  /** Why the last of four quotes is left out. */
  const lastOf = (said: Said, names?: Findings['names']): string | undefined => {
    const quotes = [...whole(3).map((one) => ({ ...one, speakerRole: 'captain' })), said];
    const body = quotes.map(({ words, speaker }) => `${words}\n\n${speaker ?? ''} said`);
    const story = briefingOf('a', body.join('\n\n'), names ? { quotes, names } : { quotes });
    const quote = story.quotes.find(({ text }) => text === said.words);
    return quote && chooseQuotes(story).whyOf(quote).leftOut;
  };
  const driver = { words: 'It was chaos in there for a while.', speaker: 'Lu Orr' };
  const told = {
    words: 'Many who lived at the harbour said that the pier was all but lost by then.',
  };
  const near = { ...told, speaker: 'Ada Lind' };
  const neighbour = {
    words: 'They hear it at night, and by the day nobody looks at the pier.',
    speakerDescription: 'The neighbour',
  };
  const newcomer = {
    words: `${neighbour.words} The council was told so in May, and in June, and has done nothing.`,
    speakerDescription: 'A clerk',
  };
  it.each([
    [
      'a few words',
      { words: 'We did not know.', speaker: 'Ada Lind', speakerRole: 'mayor' },
      3,
      /a few words/,
    ],
    [
      'the same where few others speak',
      { words: 'We did not know.', speaker: 'Ada Lind' },
      2,
      undefined,
    ],
    ['a short remark of anybody', driver, 3, /somebody whose part is not told/],
    ['the same of a mayor', { ...driver, speakerRole: 'mayor' }, 3, undefined],
    [
      'a longer one of anybody',
      { ...driver, words: `${driver.words} Nobody told us what to do.` },
      3,
      undefined,
    ],
    [
      'a part of which nothing tells who says it',
      { ...part, speaker: undefined },
      3,
      /nothing tells/,
    ],
    ['the same of somebody named', part, 3, /whose part is not/],
    ['the same of a captain', { ...part, speakerRole: 'captain' }, 3, undefined],
    ['what nobody is told to say', told, 3, /nobody is told/],
    ['the same of one who says it', { ...told, speaker: 'Ada Lind' }, 3, undefined],
    [
      'the same said to others',
      { ...told, words: `${told.words} You know it.` },
      3,
      /nobody is told/,
    ],
    ['a source without a name', neighbour, 3, /without a name/],
    ['the same where few others speak', neighbour, 2, undefined],
    ['drivers', { ...neighbour, speakerDescription: 'Drivers' }, 3, /without a name/],
    ['a letter', { ...neighbour, speakerDescription: 'A letter' }, 3, /without a name/],
    ['one of whom nothing was told', newcomer, 3, undefined],
    ['the same of several', { ...newcomer, speakerDescription: 'Six of them' }, 3, undefined],
    ['the same of a number', { ...newcomer, speakerDescription: '42 judges' }, 3, undefined],
    ['a few words of the same', { ...newcomer, words: neighbour.words }, 3, /weighs little/],
    ['the words of one who acts near them', { ...near, speakerRule: 'subject before' }, 3, /near/],
    ['the same where few others speak', { ...near, speakerRule: 'subject before' }, 2, undefined],
    ['the words of one who speaks on', { ...near, speakerRule: 'paragraph before' }, 3, undefined],
  ] as const)('fills the list with %s alone where it is short', (_what, light, count, reason) => {
    const story = storyOf([...whole(count), light]);
    const quote = story.quotes.find(({ text }) => text === light.words);
    const leftOut = quote && chooseQuotes(story).whyOf(quote).leftOut;
    if (reason === undefined) expect(leftOut).toBeUndefined();
    else expect(leftOut).toMatch(reason);
  });

  it.each([
    ['Lu Orr', '. ', undefined],
    ['Lu Orr', '.\n\n', undefined],
    ['Bo Vale', '. ', /who acts or speaks near it/],
    ['Lu Orr', '. The crews left. ', /who acts or speaks near it/],
  ])('of words behind those of %s and “%s” says: %s', (speaker, between, reason) => {
    const before = { words: 'the pier was lost by then', kind: 'indirect', speaker } as const;
    const near = { ...told, speaker: 'Lu Orr', speakerRule: 'subject before' };
    const quotes = [...whole(3), before, near];
    const body = `${whole(3)
      .map(({ words }) => words)
      .join('\n\n')}\n\n${before.words}${between}${near.words}`;
    const story = briefingOf('a', body, { quotes });
    const quote = story.quotes.find(({ text }) => text === near.words);
    expect(quote && chooseQuotes(story).whyOf(quote).leftOut).toEqual(
      reason && expect.stringMatching(reason),
    );
  });

  const ofPart = {
    kind: 'mixed',
    isMarked: true,
    speaker: 'Lu Orr',
    speakerRole: 'mayor',
  } as const;
  const reporters = /most of it is the reporter’s/;
  const answer = /answers what was asked/;
  it.each([
    ['the quay, which the storm had closed for all of a week, “was not safe for us”', reporters],
    ['the shares, which lost a tenth in one day of May, “would soon be back up”', reporters],
    ['the team that had led the league all of the winter “quite fell apart last week”', reporters],
    ['the virus, first found in bats near a lake of salt, “was not one of ours”', reporters],
    ['the army, which left the town on foot in the night, “has lost its will to fight”', reporters],
    ['the quay “was not safe for any of our boats” in May', undefined],
    ['the shares “would be back where they were by the end of the year”', undefined],
    ['the team that led “fell quite apart in the second half of the match”', undefined],
    ['the virus was “not one of those that we keep” in the town', undefined],
    ['the army “has lost the will to fight for its own town”', undefined],
  ])('fills the list with the mixed quote “%s” alone where: %s', (words, reason) => {
    const leftOut = lastOf({ ...ofPart, words });
    if (reason === undefined) expect(leftOut).not.toMatch(reporters);
    else expect(leftOut).toMatch(reason);
  });

  it.each([
    ['accused the port of “lies”', 'of', reporters],
    ['called the lawsuit “frivolous”', 'name', reporters],
    ['blamed “greed”', 'for', reporters],
    ['described the match as “dull”', 'as', reporters],
    ['called the budget “dead”', 'name', reporters],
    ['accused the port of “late work”', 'of', undefined],
    ['called the lawsuit “utter waste”', 'name', undefined],
    ['blamed “pure greed”', 'for', undefined],
    ['described the match as “dull and slow”', 'as', undefined],
    ['called the port’s closing a “red line”', 'name', undefined],
  ])('fills the list with the verdict “%s” by %s alone where: %s', (words, speakerRule, reason) => {
    expect(lastOf({ ...ofPart, words, speakerRule })).toEqual(
      reason && expect.stringMatching(reason),
    );
  });

  it.each([
    ['Well, I do not know that she did not know of it.', answer],
    ['Yeah, I think that it was a fair remark of his.', answer],
    ['Oh, that was over long before we came to the quay.', answer],
    ['“No, we have not seen a single one of those boats.”', answer],
    ['Yes. The shares were all sold before the bank was shut.', answer],
    ['Well over half of the crews had left the town by noon.', undefined],
    ['No train ran to the north on any day of that week.', undefined],
    ['Yes men have never run a bank for long in this town.', undefined],
    ['We did well, and the crews knew it before we said so.', undefined],
    [
      'Well, the rain fell for a week and the river rose by a metre a day, and so we took the boats in and shut the lock for all of May.',
      undefined,
    ],
  ])('fills the list with “%s” alone where: %s', (words, reason) => {
    const said = lastOf({ words, speaker: 'Lu Orr', speakerRole: 'mayor' });
    expect(said).toEqual(reason && expect.stringMatching(reason));
  });

  it.each([
    ['Oldby Post', 'organisation', /a paper’s own words/],
    ['Emily Post', 'person', undefined],
    ['Oldby Council', 'organisation', undefined],
  ] as const)('fills the list with words of %s, a %s, alone where: %s', (speaker, kind, reason) => {
    const words = 'The mayor has known of the cracks since spring and said nothing.';
    const names = [
      ...whole(3).map(({ speaker: name = '' }) => ({ name })),
      { name: speaker, kind },
    ];
    expect(lastOf({ words, speaker }, names)).toEqual(reason && expect.stringMatching(reason));
  });

  it('lists a few words that two texts print', () => {
    const words = 'We did not know.';
    const [own, other] = [
      storyOf([...whole(3), { words, speaker: 'Ada Lind' }]),
      storyOf([{ words }], 'b'),
    ];
    const twice = {
      ...own,
      articles: [...own.articles, ...other.articles],
      quotes: own.quotes.map((quote) =>
        quote.text === words
          ? {
              ...quote,
              occurrences: [
                ...quote.occurrences,
                ...other.quotes.flatMap(({ occurrences }) => occurrences),
              ],
            }
          : quote,
      ),
    };
    expect(chooseQuotes(own).quotes.map(({ text }) => text)).not.toContain(words);
    expect(chooseQuotes(twice).quotes.map(({ text }) => text)).toContain(words);
  });

  it('prefers what is named and whole to what is a scrap of somebody unnamed', () => {
    const scrap = { words: 'no way' };
    const whole = {
      words: 'The council has known of the cracks since spring.',
      speaker: 'Ada Lind',
    };
    expect(chooseQuotes(storyOf([scrap, whole])).quotes.map(({ text }) => text)).toEqual([
      whole.words,
      scrap.words,
    ]);
  });
});

describe('quoteDays', () => {
  it('says of a day whether it is of another year than the last article', () => {
    const body = 'On 6 April 2006 Ann Orr said: “The bridge is lost.” “It stands,” Vale said.';
    const briefing = briefingOf('a', body, {
      article: { publishedAt: '2010-05-18' },
      events: [{ clause: 'On 6 April 2006 Ann Orr said', date: '2006-04-06' }],
      quotes: [{ words: 'The bridge is lost.' }, { words: 'It stands,' }],
    });
    const [old, recent] = briefing.quotes;
    const story = { ...briefing, quotes: [{ ...old!, saidOn: '2006-04-06' }, recent!] };
    expect([...quoteDays(story).values()]).toEqual([
      { day: '2006-04-06', source: 'saying', isOfOtherYear: true },
      { day: '2010-05-18', source: 'print', isOfOtherYear: false },
    ]);
  });
});
