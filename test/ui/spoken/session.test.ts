// A session as lines: what is typed, and what is answered, without a terminal.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { explainClaim } from '../../../source/pipeline/explain-claim.js';
import { FORMAT_NAMES } from '../../../source/output/format-names.js';
import type { Briefing } from '../../../source/model/briefing.js';
import type { Host } from '../../../source/ui/app/app.js';
import type { HostEffect } from '../../../source/ui/state/effects.js';
import { withChanges } from '../../../source/library/apply-change.js';
import type { Library } from '../../../source/library/library.js';
import type { Notebook } from '../../../source/library/notebook.js';
import { ACTIONS } from '../../../source/ui/state/keymap.js';
import { runSession, type LineDialogue } from '../../../source/ui/spoken/session.js';
import { articleOf } from '../../helpers/article.js';
import { briefingOf } from '../../helpers/briefing.js';
import { story, wordingsStory } from '../../helpers/story.js';

type Session = {
  /** What each line was answered with; first what is said at the start. */
  readonly answers: readonly (readonly string[])[];
  readonly exitCode: number;
  readonly effects: readonly HostEffect[];
};

/** Keeps what it is given as long as the session lasts. */
function memory(): Library {
  let notebook: Notebook = [];
  const kept = { unkept: [], trouble: undefined, said: '' };
  return {
    open: async () => ({ ...kept, notebook }),
    keep: async (change) => {
      notebook = withChanges(notebook, change ? [change] : []);
      return { ...kept, notebook };
    },
    close: async () => ({ ...kept, notebook }),
  };
}

const NEVER = new Promise<number>(() => undefined);

/** Types those lines, each once the one before is answered. */
async function session(
  typed: readonly string[],
  { briefing = story, ...speech }: Partial<LineDialogue> & { readonly briefing?: Briefing } = {},
): Promise<Session> {
  const answers: string[][] = [[]];
  const effects: HostEffect[] = [];
  const left = [...typed];
  const host: Host = {
    formats: FORMAT_NAMES,
    library: memory(),
    effectRunner: {
      run: async (effect) => {
        effects.push(effect);
        return `${effect.type} is done`;
      },
    },
    slow: false,
    why: explainClaim,
  };
  const exitCode = await runSession(
    {
      load: () => ({ prepared: Promise.resolve({ briefing }), stop: () => undefined }),
      all: false,
      notice: undefined,
      host,
    },
    {
      nextLine: async () => {
        answers.push([]);
        return left.shift();
      },
      write: async (text) => {
        answers.at(-1)!.push(...text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined));
      },
      size: () => undefined,
      isTyped: false,
      lend: (others) => others(),
      ended: NEVER,
      ...speech,
    },
  );
  return { answers, exitCode, effects };
}

/** What the last of those lines is answered with, as one text. */
const answer = async (...typed: readonly string[]): Promise<string> =>
  (await session(typed, { briefing: wordingsStory })).answers[typed.length]!.join('\n');

describe('a quote that leans on what was told before', () => {
  it('is told with it', async () => {
    const body = 'The ice lost ten metres.\n\n“This is what we feared,” said Ann Orr.';
    const briefing = mergeBriefings([extractArticle(articleOf(body))]);
    const { answers } = await session(['quotes'], { briefing });
    expect(answers.flat().join('\n')).toContain(
      '“This is what we feared”; context: The ice lost ten metres.;',
    );
  });
});

describe('a session as lines', () => {
  it('says what is read, and a line for each change', async () => {
    const { answers, exitCode } = await session(['events', '2', 'l', 'next', 'quit']);
    expect(answers).toEqual([
      [
        'Reading the articles.',
        'Port Ellis bridge.',
        '2 articles, 1 outlet and 1 unnamed, 27 Dec 2021 to 10 Jan 2022, 3 events, 3 quotes.',
        'Type events, quotes, search WORDS, a number of a list, or ? for all that can be typed, then Enter.',
        'Event 1 of 3, Mon 27 Dec 2021: Told reporters on Monday that the bridge would close. Told by Ellis Paper. Its date: no date in the sentence, published 28 Dec. 1 quote about it.',
      ],
      [
        '3 events:',
        '1. Mon 27 Dec 2021: Told reporters on Monday that the bridge would close.',
        '2. Tue 28 Dec 2021: Dockers walked out on Tuesday.',
        '3. Mon 10 Jan 2022: The council will meet on January 10 (planned).',
      ],
      [
        'Event 2 of 3, Tue 28 Dec 2021: Dockers walked out on Tuesday. Told by Ellis Paper and unnamed 2. Its date: no date in the sentence, published 28 Dec. 1 quote about it.',
      ],
      [
        'Source 2 of 2, unnamed 2, 28 Dec 2021, articles/wire.txt:1: The dockers of Port Ellis walked out on Tuesday.',
      ],
      [
        'Event 3 of 3, Mon 10 Jan 2022: The council will meet on January 10. It is planned. Told by Ellis Paper. Its date: no date in the sentence, published 28 Dec. No quote is about it.',
      ],
      [],
    ]);
    expect(exitCode).toBe(0);
  });

  it('has no box, no sign of the screen and no escape sequence in anything that it says', async () => {
    const everything = ['?', 'events', 'quotes', 'source', 'open', 'coverage', 'days', 'why'];
    const { answers } = await session([...everything, 'original', 'palette', 'draft', 'back']);
    expect(answers.flat().join('\n')).not.toMatch(/[\u2500-\u25ff\u001b\u2190-\u21ff•·]/u);
  });

  it('ends at the end of what is typed, and by a signal', async () => {
    expect((await session([])).exitCode).toBe(0);
    const never = new Promise<string>(() => undefined);
    const ended = await session([], { nextLine: () => never, ended: Promise.resolve(130) });
    expect(ended.exitCode).toBe(130);
    expect((await session(['quit-at-once'])).exitCode).toBe(130);
  });

  it('does what is asked for outside before the next line is taken', async () => {
    const { answers, effects } = await session(['copy', 'x html', 'q']);
    expect(effects.map(({ type }) => type)).toEqual(['copy', 'write']);
    expect(answers[1]).toEqual(['Copy is done.']);
    expect(answers[2]).toEqual(['Write is done.']);
  });

  it('opens no editor where there is no terminal', async () => {
    const { answers, effects } = await session(['e', 'suspend']);
    expect(answers[1]).toEqual(['That needs a terminal, and this is none.']);
    expect(answers[2]).toEqual(answers[1]);
    expect(effects).toEqual([]);
  });

  it('parts long texts in pages in a terminal, and breaks lines between words there', async () => {
    const { answers } = await session(['open', '', '', 'events', 'here', ''], {
      isTyped: true,
      size: () => ({ columns: 40, rows: 8 }),
    });
    expect(answers[1]!.at(-2)).toMatch(/^\d+ more lines: Enter reads on\.$/);
    expect(answers[1]).toHaveLength(7);
    expect(answers[1]!.at(-1)).toBe('open> ');
    expect(answers[2]!.at(-1)).toBe('open> ');
    expect(answers.flat().every((line) => line.length <= 40)).toBe(true);
    // What is asked for anew takes the place of what was left; then Enter opens the article again.
    expect(answers[6]!.join(' ')).toContain('Source, Ellis Paper');
  });
});

describe('quotations', () => {
  it('that the reporter parted are parted among hits', async () => {
    const body = '“We want no bridge,” Tom Reyes said. “We want a ferry that runs at night.”';
    const stretches = ['We want no bridge,', 'We want a ferry that runs at night.'];
    const fragments = stretches.map((words) => {
      const start = body.indexOf(words);
      return { start, end: start + words.length };
    });
    const parted = briefingOf('a1', body, {
      quotes: [{ id: 'q1', words: stretches[0]!, speaker: 'Tom Reyes' }],
    });
    const [quote] = parted.quotes;
    const text = 'We want no bridge, We want a ferry that runs at night.';
    const occurrences = quote!.occurrences.map((one) => ({ ...one, text, fragments }));
    const briefing = { ...parted, quotes: [{ ...quote!, text, occurrences }] };
    const { answers } = await session(['search ferry'], { briefing });
    expect(answers[1]!.join('\n')).toContain(
      'quoted directly: “We want no bridge” … “We want a ferry that runs at night.”',
    );
  });

  it('are counted as at the start, those about the event beside them', async () => {
    const small = { ...story.quotes[0]!, id: 'small', text: 'No', eventIds: ['e1'] };
    const listed = story.quotes.slice(1);
    expect(listed.length).toBeGreaterThan(0);
    const briefing = { ...story, quotes: [small, ...listed] };
    const { answers } = await session(['quotes'], { briefing });
    const [, count = ''] = /, (\d+) quotes?\.$/.exec(answers[0]![2]!) ?? [];
    expect(answers[1]![0]).toMatch(
      new RegExp(`^${count} quotes?(?: and \\d+ smaller ones? about the event)?:$`),
    );
  });
});

describe('what is typed', () => {
  const TYPED: readonly (readonly [lines: string, said: RegExp])[] = [
    [
      'quotes',
      /^3 quotes:\nOn the event “.*”:\n1\. Ada Lind, harbour minister, 28 Dec, quoted dir/,
    ],
    ['quotes 2', /^Quote 2 of 3, Tom Reyes, 28 Dec, quoted directly: “Nobody asked us”/],
    ['q 2', /./],
    ['events 9', /^There is no 9: type 1 to 3\.$/],
    ['/walked out', /^2 hits for “walked out”:\n1\. Event, 28 Dec|^\d hits? for “walked out”/],
    ['/walked out|1', /^Event 2 of 3/],
    ['search|nobody asked', /^\d hits? for “nobody asked”/],
    ['search|', /^Event 1 of 3/],
    ['/zebra', /^Nothing matches “zebra”/],
    ['/walked out|coverage', /^Who tells what:/],
    ['/walked out|events|hits', /^\d hits? for “walked out”/],
    ['s reyes', /^2 hits for “speaker:"Tom Reyes"”:/],
    ['speakers', /^Who said what, 2:\n1\. Ada Lind, harbour minister: 1 quote\.\n2\. Tom Reyes/],
    ['speakers|2|and nobody', /^1 hit for “speaker:"Tom Reyes" nobody”/],
    ['articles', /^Source, Ellis Paper/],
    ['events 2|articles 2', /^Source 2 of 2, unnamed/],
    ['days', /^3 days on which something begins:/],
    ['days 28 dec 2021', /^Event 2 of 3/],
    ['days|3', /^Event 3 of 3/],
    ['days 28 dec', /^Event 2 of 3/],
    ['days 10 jan', /^Event 3 of 3/],
    ['days 5 mar', /^No event on 5 Mar 2022; the nearest is event 3 of 3, Mon 10 Jan 2022: The/],
    ['days zebra', /^“zebra” is no day/],
    ['quotes 2|d', /^\d wordings of this quote:\n.*\n?.*Only here: /s],
    ['why', /^Why: Event e1/],
    [
      'stories',
      /^Stories, 3:\n0\. All stories: 3 articles\.\n1\. The bridge: 2 articles\.\n2\. The strike/,
    ],
    ['stories 2', /^Story: The strike\./],
    ['m', /^Marked\./],
    ['m|m', /^The mark is off\./],
    ['m|bookmarks', /^Bookmarks and notes, 1:\n1\. event: /],
    ['a ask them', /^Noted\./],
    ['a ask them|note', /^The note now: ask them\.\nType what it is to be/],
    ['a ask them|note|-', /^The note is empty now\./],
    ['b|B', /^The draft, 1 entry:\n1\. /],
    ['b|b', /^Taken out of the draft, which has 0 now\./],
    ['u', /^Nothing is remembered of an earlier reading\.$/],
    ['!', /^No difference was found; figures told in other words may still differ\.$/],
    ['? draft', /^put-into-draft, or b: /m],
    ['? capital', /^reread, or capital R: /m],
    ['cov', /^Who tells what:/],
    ['next-', /^“next-” may be next-panel, next-article, next-match: type more of it\.$/],
    ['zebra', /^There is no command “zebra”; \? says what can be typed/],
    ['quots', /^There is no command “quots”; is “quotes” meant\?/],
    ['x', /^Write to a file as, 5:\n1\. text: the briefing as plain text/],
    ['x|', /^That was all\./],
    ['x|back', /^Event 1 of 3/],
    ['open', /^Source, Ellis Paper.*\nThe whole article, 3 paragraphs:\nBridge to close\.\nHere: /],
    ['', /^Source, Ellis Paper/],
    ['/nobody|1|n', /^Match \d of \d, Ellis Paper/],
    ['n', /^Nothing was searched yet/],
    ['/nobody|order', /^\d hits? for “nobody”/],
    ['/the|next-scope', /^\d hits? for “the”/],
    ['b|j|b|B|2|draft-up', /^It is 1 of 2 now\.$/],
    ['b|a ask them|B', /^The draft, 1 entry:\n1\. .*\nNote: ask them\.$/],
    ['b|B|draft-remove', /^Taken out of the draft, which has 0 now\.$/],
    ['coverage|3', /^Event 3 of 3/],
    ['coverage|again', /^Who tells what:/],
    ['open|next', /^That was all\./],
    ['open|back', /^Event 1 of 3/],
    ['G', /^Event 3 of 3/],
    ['last|first', /^Event 1 of 3/],
    ['unfold', /^Every event and quote is listed; \+ folds them again\.\n3 events, 3 quotes\./],
    ['palette coverage', /^Who tells what:/],
    ['events zebra', /^“zebra” is not understood here\./],
    ['why zebra', /^“zebra” is not understood here\.$/],
    ['copy zebra', /^“zebra” is not understood here\.$/],
    ['/the|next-hit', /^Hit 2 of \d+: [^\n]*$/],
    ['/the|next|next', /^Hit 3 of \d+: [^\n]*$/],
    ['/the|down|up|here', /^Hit 1 of \d+: [^\n]*$/],
    ['/nobody asked|mark|bookmarks', /^Bookmarks and notes, 1:\n1\. quote: .*Nobody asked us/],
    ['/nobody asked|open', /^Source[^\n]*Nobody asked us/],
    ['/nobody asked|note ask him|bookmarks', /ask him, .*Nobody asked us/],
    ['/nobody asked|why', /^Why: Quote q2/],
    ['/nobody asked|articles', /^(?:Source|Told in)[^]*Nobody asked us/],
    ['/the|next-hit|mark|next-hit', /^Hit 3 of \d+: /],
    ['/zebra|mark', /^No hit is chosen\.$/],
    ['/zebra|copy', /^No hit is chosen\.$/],
    ['/the|back', /^Event 1 of 3/],
    ['/the after:2021-02-31', /^after: takes a day of the calendar, as .*\n\d+ hits? for/],
    ['stories|strike', /^Stories, 2:\n1\. The strike: \d articles?\.\n2\. search all stories/],
    ['stories|strike|1', /^Story: The strike\./],
    ['stories|“planned”', /^Nothing matches “planned”/],
    ['stories|next-line', /^1\. The bridge: 2 articles\.$/],
    ['back|/the|next-hit|open', /^Source, /],
    ['back|/the|back', /^2 stories:/],
    ['back|search the|back', /^2 stories:/],
    ['back|down', /^2\. The strike: [^\n]*$/],
    ['back|down|here', /^2\. The strike: [^\n]*$/],
    ['back|back', /^This is the outermost\.$/],
    ['next-side', /^“next-side” works only in the differences\.$/],
    ['next-hit', /^“next-hit” works only in a search\.$/],
    ['write|edit', /^That needs a terminal/],
    ['write|browse', /^Browse is done\.$/],
    ['write|search nobody asked', /^\d hits? for “nobody asked”/],
    ['write|page', /^Write to a file as, 1:\n1\. html: /],
    ['write|html', /^Write is done\.$/],
    ['write|3', /^Write is done\.$/],
    ['speakers|events', /^3 events:/],
    ['speakers|lind', /^1 hit for “speaker:"Ada Lind"”:/],
    ['bookmarks|here', /^Event 1 of 3/],
    ['speakers|again', /^Who said what, 2:/],
    ['speakers|ev', /^Nobody of that name is quoted\./],
    ['\u001B[A', /^There is no command “\[A”/],
  ];
  it.each(TYPED)('%j', async (lines, said) => {
    const all = lines.split('|');
    if (lines === 'q 2') expect((await session(['q 2'])).exitCode).toBe(0);
    else expect(await answer(...all)).toMatch(said);
  });
});

describe('every action', () => {
  const WAYS = ['here', 'quotes', 'source', 'open', 'original', 'coverage', 'wordings', 'days'];
  const MORE_WAYS = ['why', 'draft', '/the', 'speakers', 'bookmarks', 'stories', 'palette'];
  it.each([...WAYS, ...MORE_WAYS])(
    'is answered by its name and by its key, after “%s”',
    async (way) => {
      const names = ACTIONS.filter(({ action }) => !['edit', 'quit'].includes(action.type)).flatMap(
        ({ name, keys }) => [name, ...keys.filter((key) => key.length === 1 && key !== ' ')],
      );
      for (const name of names) {
        // Where a box is opened that waits for words, it is left first.
        const { answers, exitCode } = await session(['quotes 2', way, name, '', 'here'], {
          briefing: wordingsStory,
        });
        expect(exitCode).toBe(0);
        expect([name, ...answers[3]!]).not.toHaveLength(1);
      }
    },
  );
});
