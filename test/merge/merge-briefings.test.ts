import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../source/merge/merge-briefings.js';
import { mainEvents } from '../../source/select/events/main-events.js';
import { briefingOf } from '../helpers/briefing.js';

const GUARD =
  'The coast guard said on Monday that the ferry Aurora ran aground off Tarn with ninety people on board';
const SHIP = 'the ferry Aurora struck rocks off Tarn and ninety people were brought ashore';
const PLACES = ['Tarn', 'Aurora'].map((name) => ({ name, kind: 'place' as const }));

const a = briefingOf(
  'a',
  `${GUARD}. “The rudder failed at the worst moment of the night,” Captain Sigrid Holm said. ` +
    'An inquiry will open on January 10.\n\nThe ferry line has run since 1962.',
  {
    events: [
      { clause: GUARD, date: '2021-12-27', people: ['Sigrid Holm'] },
      { clause: 'An inquiry will open on January 10', date: '2022-01-10', status: 'planned' },
    ],
    quotes: [
      { words: 'The rudder failed at the worst moment of the night', speaker: 'Sigrid Holm' },
    ],
    names: ['Sigrid Holm', ...PLACES],
    dates: [
      { text: 'Monday', value: '2021-12-27' },
      { text: 'January 10', value: '2022-01-10' },
    ],
  },
);
const b = briefingOf(
  'b',
  `Last week ${SHIP}. “The rudder failed at the worst moment of the night, as it had before,” the captain said.\n\n` +
    'The transport ministry is to open its inquiry on 10 January.',
  {
    events: [
      { clause: SHIP, date: '2021-12-27/2022-01-02' },
      {
        clause: 'The transport ministry is to open its inquiry on 10 January',
        date: '2022-01-10',
        status: 'planned',
      },
    ],
    quotes: [
      {
        words: 'The rudder failed at the worst moment of the night, as it had before',
        speakerText: 'the captain',
      },
    ],
    names: PLACES,
    article: { publisher: 'Strait Press', publishedAt: '2022-01-03' },
  },
);
const c = briefingOf('c', 'Snow fell on Sigrey Holm in Oslo on Monday. The city is white.', {
  events: [{ clause: 'Snow fell on Sigrey Holm in Oslo', date: '2021-12-27' }],
});
const empty = briefingOf('d', '');

describe('mergeBriefings', () => {
  const merged = mergeBriefings([a, b, c, empty]);

  it('joins what two articles tell, and nothing else', () => {
    const told = merged.events.map(({ date, occurrences }) => [
      date?.start,
      date?.end,
      occurrences.map(({ articleId }) => articleId).join(''),
    ]);
    expect(told).toEqual([
      ['2021-12-27', '2021-12-27', 'ab'],
      ['2021-12-27', '2021-12-27', 'c'],
      ['2022-01-10', '2022-01-10', 'ab'],
    ]);
  });

  it('knows who said it, and when it belongs', () => {
    expect(merged.quotes).toHaveLength(1);
    expect(merged.quotes[0]).toMatchObject({
      speaker: 'Sigrid Holm',
      eventIds: [merged.events[0]!.id],
    });
    expect(merged.speakers.map(({ name }) => name)).toEqual(['Sigrid Holm']);
  });

  it('keeps ids when an article comes', () => {
    const before = mergeBriefings([a, b]).events.map(({ id }) => id);
    const after = merged.events.map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('does not depend on the order of the input', () => {
    expect(mergeBriefings([empty, c, b, a])).toEqual(merged);
  });

  it('changes nothing the second time, and counts nothing twice', () => {
    expect(mergeBriefings([merged])).toEqual(merged);
    expect(mergeBriefings([merged, b])).toEqual(merged);
  });

  it('leaves what one article says as it is', () => {
    const one = mergeBriefings([a]);
    const bare = ({ events }: typeof a) => events.map(({ importance: _, ...rest }) => rest);
    expect(bare(one)).toEqual(bare(a));
    expect(one.quotes.map(({ text, speaker }) => [text, speaker])).toEqual(
      a.quotes.map(({ text, speaker }) => [text, speaker]),
    );
    expect(one.title).toBe(a.title);
  });

  it('answers an empty briefing for nothing', () => {
    expect(mergeBriefings([])).toMatchObject({
      title: '',
      span: undefined,
      events: [],
      stories: [],
    });
  });

  it('shows the dated events that matter, all of them on demand', () => {
    expect(mainEvents(merged)).not.toHaveLength(0);
    expect(mainEvents(merged, { all: true })).toHaveLength(3);
  });
});
