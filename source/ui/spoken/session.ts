// The briefing in words, a line at a time: for a screen reader, a terminal without a cursor, a pipe. Neither Ink nor
// escape sequences: what is typed is a line, what is answered is lines, and nothing that was written is written over.
import type { Change } from '../../library/apply-change.js';
import { safeLine, safeLines, type SafeText } from '../../text/printed/safe-text.js';
import { wrap } from '../../text/printed/wrap.js';
import {
  openingNotice,
  readAgain,
  takeMessage,
  type AppMessage,
  type AppState,
  type Reread,
} from '../app/reading.js';
import type { OpeningProps, Prepared } from '../app/opening.js';
import { takesTerminal, type Effect } from '../state/effects.js';
import { openingState } from '../state/initial-state.js';
import { claimIds } from '../state/keep.js';
import { placeOf, stateAt } from '../state/place.js';
import type { Progress } from '../state/progress.js';
import { modeOf } from '../state/selectors/selectors.js';
import { makeViewModel, type ViewModel } from '../state/selectors/view-model.js';
import { claimToExplain } from '../view/panels/why-panel.js';
import type { Mode, Size } from '../view/screen-layout.js';
import { aloud, capital, stopped } from './say-claim.js';
import { sayOpening, sayView } from './say-view.js';
import { takeLine } from './take-line.js';

/** Where lines come from, and go to. */
export type LineDialogue = {
  /** The next line that was typed; undefined where there is none any more. */
  readonly nextLine: () => Promise<string | undefined>;
  readonly write: (text: SafeText) => Promise<unknown>;
  /** The size of the terminal; undefined where none reads: then lines are not broken, and pages not parted. */
  readonly size: () => Size | undefined;
  /** True where what is typed comes from a terminal: it is asked for with a word, and programs may have it meanwhile. */
  readonly isTyped: boolean;
  /** Offers each line that comes to `take` first, which is true for one that is done with it; until what it answers is called. */
  readonly offerLines?: (take: (line: string) => boolean) => () => void;
  /** Lends the terminal to another program. */
  readonly lend: (others: () => Promise<void>) => Promise<void>;
  /** Resolves with an exit code once whoever is there wants out: a signal. */
  readonly ended: Promise<number>;
};

/** The state has one, for the distances of pages; nothing is drawn in it. */
const UNDRAWN: Size = { columns: 80, rows: 24 };
/** Rows of a page that are left to the line above it and to the one that is typed. */
const ROWS_BESIDE_A_PAGE = 3;
const LEAST_PAGE = 3;

/** What is typed to go on with the articles that are read so far. */
const STOPS: ReadonlySet<string> = new Set(['stop', 'back']);

/** Reads the articles, then answers what is typed until that ends; answers the exit code, as the screen does. */
export async function runSession(
  { load, all, notice, host }: OpeningProps,
  speech: LineDialogue,
): Promise<number> {
  const says = openVoice(speech);
  let onExplained: () => void = () => undefined;
  const prepare = ({ briefing, lists }: Prepared): ViewModel =>
    makeViewModel(
      briefing,
      {
        ...host,
        all,
        onExplained: () => {
          onExplained();
        },
      },
      lists,
    );
  await says.tell([
    speech.isTyped
      ? 'Reading the articles; stop goes on with what is read.'
      : 'Reading the articles.',
  ]);
  const loading = load(progressTeller(says));
  const keepLines = speech.offerLines?.((line) => {
    if (!speech.isTyped || !STOPS.has(line.trim())) return false;
    loading.stop();
    return true;
  });
  const prepared = await Promise.race([loading.prepared, speech.ended]);
  keepLines?.();
  if (typeof prepared === 'number') return prepared;
  if (prepared.briefing.articles.length === 0) return 0; // the caller says why
  const reread = async (): Promise<Reread | undefined> => {
    const again = await load(() => undefined).prepared;
    if (again.briefing.articles.length === 0) return undefined;
    return { viewModel: prepare(again), came: again.came ?? '' };
  };

  const whole = prepare(prepared);
  const place = host.placeBefore?.();
  const opened = place ? stateAt(whole, UNDRAWN, place) : openingState(whole, UNDRAWN);
  const first = { ...opened, notice: openingNotice(whole, notice) };
  let app: AppState = {
    state: first,
    whole,
    linked: undefined,
    waiting: undefined,
    isStale: false,
    isAsked: false,
  };
  const viewModel = (): ViewModel => app.whole.within(app.state.storyId, app.state.isUnfolded);
  const dispatch = (message: AppMessage): void => {
    app = takeMessage(app, message);
    const { whole: read, state } = app;
    host.onStand?.(() => placeOf(read, state), state);
  };
  /** Takes word of something that was asked for, and says it. */
  const hear = async (message: AppMessage): Promise<void> => {
    dispatch({ reached: { ...app.state, notice: undefined } });
    dispatch(message);
    const { notice: said } = app.state;
    if (said !== undefined) await says.tell([capital(stopped(aloud(said)))]);
  };
  const keep = async (change: Change | undefined): Promise<void> => {
    await hear({ kept: await host.library.keep(change) });
  };
  const perform = async (effect: Effect): Promise<void> => {
    if (effect.type === 'repaint') return;
    if (effect.type === 'keep') await keep(effect.change);
    else if (effect.type === 'reread') await hear(await readAgain(reread));
    else if (takesTerminal(effect) && !speech.isTyped)
      await hear({ said: 'that needs a terminal, and this is none' });
    else {
      let said = '';
      const run = async (): Promise<void> => {
        said = await host.effectRunner.run(effect);
      };
      await (takesTerminal(effect) ? speech.lend(run) : run());
      await hear({ said });
    }
  };
  const performAll = async (): Promise<void> => {
    for (let effects = app.state.effects; effects.length > 0; effects = app.state.effects) {
      dispatch({ performed: effects.length });
      for (const effect of effects) await perform(effect);
    }
  };
  const isAwaited = (): boolean => {
    const claim = modeOf(app.state) === 'why' ? claimToExplain(viewModel(), app.state) : undefined;
    return claim !== undefined && viewModel().why(claim) === 'asked';
  };
  const explained = (): Promise<void> =>
    new Promise((resolve) => {
      onExplained = resolve;
      if (!isAwaited()) resolve();
    });

  dispatch({ kept: await host.library.open(claimIds(whole)) });
  dispatch({ reached: { ...app.state, notice: first.notice } });
  await says.tell(sayOpening(viewModel(), app.state));
  const forget = host.watchFiles?.(() => {
    dispatch({ filesChanged: true });
    void performAll().then(async () => says.ask(promptOf(modeOf(app.state), app)));
  });
  try {
    for (;;) {
      await says.ask(promptOf(modeOf(app.state), app));
      const line = await Promise.race([speech.nextLine(), speech.ended]);
      if (typeof line === 'number') return await left(line, speech);
      if (line === undefined) return await left(0, speech);
      says.heard();
      if (line.trim() === '' && says.isUnfinished()) {
        await says.goOn();
        continue;
      }
      const answer = takeLine(app.whole, app.state, line);
      dispatch({ reached: answer.state });
      if (isAwaited()) {
        await explained();
        await says.tell(sayView(viewModel(), app.state));
      } else if (answer.goesOn && answer.says.length === 0) await says.goOn();
      else await says.tell(answer.says);
      await performAll();
      if (app.state.exitCode !== undefined) return app.state.exitCode;
    }
  } finally {
    forget?.();
  }
}

/** What a shell writes next stands on a line of its own. */
async function left(exitCode: number, { isTyped, write }: LineDialogue): Promise<number> {
  if (isTyped) await write(safeLines(['']));
  return exitCode;
}

/** What asks for the next line: where its words go. */
function promptOf(mode: Mode, { state }: AppState): string {
  if (mode === 'panels') return state.focus;
  return state.chooser?.kind ?? mode;
}

type Voice = {
  /** Says lines: in a terminal as many as a page has, the rest once it is asked for. */
  readonly tell: (lines: readonly string[]) => Promise<void>;
  readonly isUnfinished: () => boolean;
  readonly goOn: () => Promise<void>;
  readonly ask: (what: string) => Promise<void>;
  /** A line was typed: what is said next begins on a line of its own. */
  readonly heard: () => void;
};

function openVoice({ size, isTyped, write }: LineDialogue): Voice {
  let left: readonly string[] = [];
  let isAsked = false;
  const sayPage = async (): Promise<void> => {
    const room = size();
    const most = room && isTyped ? Math.max(LEAST_PAGE, room.rows - ROWS_BESIDE_A_PAGE) : Infinity;
    const page = left.slice(0, most);
    left = left.slice(most);
    await write(safeLines(page));
    if (left.length > 0) await write(safeLines([`${left.length} more lines: Enter reads on.`]));
  };
  return {
    tell: async (lines) => {
      const room = size();
      // What is said unasked does not stand behind the word that asks for a line.
      if (isAsked) await write(safeLines(['']));
      isAsked = false;
      left = lines.flatMap((line) => (room ? broken(line, room.columns) : [line]));
      if (left.length > 0) await sayPage();
    },
    isUnfinished: () => left.length > 0,
    goOn: () => (left.length > 0 ? sayPage() : write(NOTHING_MORE).then(() => undefined)),
    heard: () => {
      isAsked = false;
    },
    ask: async (what) => {
      isAsked = isTyped;
      if (isTyped) await write(safeLine(`${what}> `));
    },
  };
}

const NOTHING_MORE = safeLines(['That was all. A number chooses, back goes back, ? says more.']);

/** A line broken between its words, as the terminal would break it within one. */
const broken = (line: string, columns: number): string[] =>
  wrap(line, columns).map(({ start, end }) => line.slice(start, end));

/** A long reading says how far it is, a few times. */
function progressTeller({ tell }: Voice): (progress: Progress) => void {
  let said = 0;
  return ({ doing, done, count }) => {
    if (doing !== 'Reading articles' || count < MANY_ARTICLES) return;
    const quarter = Math.floor((4 * done) / count);
    if (quarter <= said || quarter === 4) return;
    said = quarter;
    void tell([`${done} of ${count} articles are read.`]);
  };
}

const MANY_ARTICLES = 40;
