// The day on which a quote was said: that of its verb of saying, of nothing else.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { quoteDays } from '../../../source/select/quotes/main-quotes.js';
import { onlyClaims } from '../../../source/select/shorten.js';
import type { Briefing } from '../../../source/model/briefing.js';
import { articleOf } from '../../helpers/article.js';

const read = (...texts: readonly string[]): Briefing =>
  mergeBriefings(
    texts.map((text, i) =>
      extractArticle(articleOf(text, { id: `a${i}`, publishedAt: `2022-05-0${5 + i}` })),
    ),
  );

describe('a quote has the day that is printed with its saying', () => {
  it.each([
    ['“We will rebuild the bridge,” minister Ann Lind said on Tuesday.', '2022-05-03'],
    ['The mayor, Tom Reyes, told reporters on Wednesday that “it was clean”.', '2022-05-04'],
    ['On Sunday, Ann Lind called the plan “a waste of money” in Tarn.', '2022-05-01'],
    ['“Rates will rise in June,” the governor, Lena Falk, told lawmakers on 3 May.', '2022-05-03'],
    ['Tom Reyes wrote on Tuesday: “They knew about it all along.”', '2022-05-03'],
    ['Ann Lind warned on Tuesday that the war “could last for years”.', '2022-05-03'],
    // Near misses: the day of what is told, of another verb, or of the sentence before
    ['“The captain was drunk on Monday,” Paul Marsh said.', undefined],
    ['Police said the ferry sank on Monday.', undefined],
    ['Joe Berg, who was arrested on Monday, said: “I did nothing wrong at all.”', undefined],
    ['The strike began on Sunday after Dan Cole said: “Enough is enough for us.”', undefined],
    ['The ferry sank on Monday. “It went down in two minutes,” said Joe Ray.', undefined],
    ['Talks broke down on Monday because, Ali Khan said, “nobody wanted peace”.', undefined],
  ])('%s: %s', (text, day) => {
    const { quotes } = read(text);
    expect(quotes.map(({ saidOn }) => saidOn)).toEqual([day]);
  });

  it.each([
    ['“Nobody swam,” Lind added.', '2022-05-02'],
    ['“Nobody swam,” she said.', '2022-05-02'],
    // Somebody else speaks, or the day is printed anew
    ['“Nobody swam,” Tom Reyes said.', undefined],
    ['“Nobody swam,” Lind said on Wednesday.', '2022-05-04'],
  ])('of a speech that goes on, too: %s', (more, day) => {
    const { quotes } = read(`“It sank in a minute,” Ann Lind said on Monday. ${more}`);
    expect(quotes.map(({ saidOn }) => saidOn)).toEqual(['2022-05-02', day]);
  });

  it.each([
    ['In 2009 Ann Lind said the dam would “never break”.', '2009'],
    ['“The dam will never break,” Ann Lind told lawmakers last month.', '2022-04'],
    ['“The dam will never break,” Ann Lind said last week.', '2022-04-25/2022-05-01'],
    ['Ann Lind had said that the dam would “never break”.', '../2022-05-05'],
    ['Ann Lind once said that “no dam is for ever”.', '../2022-05-05'],
    // Near misses: a year of what is told, a time that goes on, another verb
    ['Ann Lind said the dam, built in 2009, would “never break”.', undefined],
    ['Ann Lind said this week that the dam would “never break”.', undefined],
    ['Ann Lind has often said that the dam would “never break”.', undefined],
  ])('or the time before its page: %s', (text, day) => {
    expect(read(text).quotes.map(({ saidOn }) => saidOn)).toEqual([day]);
  });

  it.each([
    ['“Nobody need move,” she added.', '2009'],
    ['“Nobody need move,” she said.', '2009'],
    ['The dam broke on Monday. “We mourn with you all,” she said.', undefined],
    ['It stood for years. “Nobody need move,” she added.', '2009'],
  ])('which goes on in the next sentence, or where that is said: %s', (more, day) => {
    const { quotes } = read(`“The dam will never break,” Ann Lind said in 2009. ${more}`);
    expect(quotes.map(({ saidOn }) => saidOn)).toEqual(['2009', day]);
  });

  it('has none of two days', () => {
    const words = '“We will rebuild the whole bridge this year,” Ann Lind said on';
    const { quotes } = read(`${words} Monday.`, `${words} Wednesday.`);
    expect(quotes.map(({ saidOn }) => saidOn)).toEqual([undefined]);
  });

  it('keeps it whatever the page is narrowed to', () => {
    const story = read(
      'The ferry sank on Monday. “It went down in minutes,” Joe Ray told the court on Tuesday.',
    );
    const narrowed = onlyClaims(story, new Set(story.quotes.map(({ id }) => id)));
    expect(narrowed.events).toEqual([]);
    expect([...quoteDays(narrowed)]).toEqual([...quoteDays(story)]);
    expect([...quoteDays(story).values()].map(({ day }) => day)).toEqual(['2022-05-03']);
  });
});
