import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../../source/merge/merge-briefings.js';
import { initialState } from '../../../../source/ui/state/initial-state.js';
import { press } from '../../../../source/ui/state/press-key.js';
import type { State } from '../../../../source/ui/state/state.js';
import { makeViewModel } from '../../../../source/ui/state/selectors/view-model.js';
import { quoteFacts, quotesAbout } from '../../../../source/ui/state/selectors/quotes-about.js';
import { drawScreen } from '../../../../source/ui/view/draw-screen.js';
import { story } from '../../../helpers/story.js';

const quote = (id: string, over: Partial<(typeof story.quotes)[number]> = {}) => ({
  ...story.quotes[0]!,
  id,
  eventIds: [],
  speaker: 'Ann Orr',
  occurrences: [{ ...story.quotes[0]!.occurrences[0]!, articleId: 'elsewhere' }],
  ...over,
});
const event = { ...story.events[1]!, people: ['Tom Reyes'] }; // 28 Dec 2021
const day = (iso: string) => ({ day: iso, source: 'print', isOfOtherYear: false }) as const;

describe('the quotes of the panel', () => {
  const listed = [
    quote('far', { speaker: 'Tom Reyes' }),
    quote('before', { speaker: 'Tom Reyes' }),
    quote('stranger'),
    quote('own', { eventIds: [event.id], speaker: 'Tom Reyes' }),
    quote('after', { occurrences: [{ ...story.quotes[0]!.occurrences[0]!, articleId: 'paper' }] }),
    quote('undated', { speaker: 'Tom Reyes' }),
  ];
  const all = [
    ...listed,
    quote('small', { eventIds: [event.id], speaker: 'Tom Reyes' }),
    quote('asked', { eventIds: [event.id], kind: 'question' }),
    quote('scrap', { eventIds: [event.id], kind: 'indirect', text: 'that the mayor' }),
    quote('other words', { eventIds: [event.id], variantOf: 'own' }),
  ];
  const days = new Map([
    ['far', day('2021-12-01')],
    ['before', day('2021-12-22')],
    ['stranger', day('2021-12-28')],
    ['own', day('2021-12-28')],
    ['after', day('2022-01-03')],
  ]);
  const facts = quoteFacts(listed, all, days);

  it('are the own ones, small ones too, then those around it, then the others', () => {
    const { quotes, own, near, first } = quotesAbout(facts, event);
    expect(quotes.map(({ id }) => id)).toEqual([
      'own',
      'small',
      'before',
      'after',
      'far',
      'stranger',
      'undated',
    ]);
    expect([own, near, first?.id]).toEqual([2, 2, 'own']);
  });

  it('begin with the nearest where none is its own', () => {
    const { own, first } = quotesAbout(facts, { ...event, id: 'none' });
    expect([own, first?.id]).toEqual([0, 'own']);
  });

  it('are all that are listed without an event', () => {
    expect(quotesAbout(facts, undefined)).toMatchObject({ quotes: listed, own: 0, near: 0 });
  });
});

describe('moving among them', () => {
  const viewModel = makeViewModel(story, { all: false });
  const after = (keys: string): State =>
    press(viewModel, initialState(viewModel, { columns: 120, rows: 30 }), { text: keys });

  it('begins with those of the event and keeps their order', () => {
    expect(after('j2')).toMatchObject({ quoteId: 'q2', about: 'e2', eventId: 'e2' });
    expect(after('j2j')).toMatchObject({ quoteId: 'q1', about: 'e2', eventId: 'e1' });
  });

  it('leaves them for those of the event that is gone to', () => {
    expect(after('j2j1')).toMatchObject({ about: 'e1', quoteId: 'q1', claim: 'event' });
  });
});

describe('what is opened of a row', () => {
  const [paper] = story.events;
  const told = story.events[1]!.occurrences;
  const rowOf = (articleId: string) => ({
    ...story.events[1]!,
    summaryRange: told.find((one) => one.articleId === articleId)!,
  });
  const chosen = (articleId: string): State => {
    const viewModel = makeViewModel(
      { ...story, events: [paper!, rowOf(articleId)] },
      { all: false },
    );
    return press(viewModel, initialState(viewModel, { columns: 120, rows: 30 }), { text: 'j' });
  };

  it('is the sighting whose words it has', () => {
    expect(chosen('paper').sighting).toBe(0);
    expect(chosen('wire').sighting).toBe(1);
  });

  it('has its outlet marked in the strip', () => {
    const viewModel = makeViewModel({ ...story, events: [paper!, rowOf('wire')] }, { all: false });
    const row = drawScreen(viewModel, chosen('wire'))
      .map((spans) => spans.filter(({ style }) => style === 'selected-strong'))
      .find((spans) => spans.length > 0);
    expect(row?.map(({ text }) => text)).toEqual(['●']);
  });
});

it('a merged briefing keeps its quotes with their events', () => {
  const viewModel = makeViewModel(mergeBriefings([story]), { all: true });
  for (const { id } of viewModel.events) {
    const { quotes, own } = viewModel.quotesAbout(id);
    expect(quotes.slice(0, own).every(({ eventIds }) => eventIds.includes(id))).toBe(true);
    expect(new Set(quotes).size).toBe(quotes.length);
  }
});
