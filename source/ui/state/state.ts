// What the reader of the screen has chosen. The briefing is an input, not state; what can be computed is not kept.
import type { Change } from '../../library/apply-change.js';
import type { Notebook } from '../../library/notebook.js';
import type { Range } from '../../text/range.js';
import type { Effect } from './effects.js';
import type { Edit, TypedLine } from './edit-line.js';
import type { Panel, ScreenPlace, Size, View } from '../view/screen-layout.js';
import type { SearchBox } from './search-box.js';

export type State = {
  readonly size: Size;
  readonly focus: Panel;
  /** The panel that shares a middle-sized screen with the event list: the one of the two last looked at. */
  readonly lower: 'quotes' | 'source';
  readonly eventId: string | undefined;
  readonly quoteId: string | undefined;
  /** The event that the quote panel begins with the quotes of: it stays while one moves among them. */
  readonly about: string | undefined;
  /** What the source view shows the words of. */
  readonly claim: 'event' | 'quote' | 'passage';
  /** A sentence found by search, while the claim is a passage. */
  readonly passage: Sighting | undefined;
  /** Which sighting of the claim is shown. */
  readonly sighting: number;
  /** Lines that the source was scrolled away from where the lit sentence put it. */
  readonly scroll: number;
  /** Views opened over the panels, the last on top; Esc takes it off. */
  readonly stack: readonly View[];
  /** Lines that the view on top was scrolled by, where it has no row chosen; of the stories the chosen one, 0 for all. */
  readonly viewScroll: number;
  readonly search: SearchBox | undefined;
  /** The words of the last search that went to a hit, and those before it. */
  readonly history: readonly string[];
  /** Which match of those words the source stands at; undefined while it stands at the claim. */
  readonly match: number | undefined;
  readonly chooser: Chooser | undefined;
  /** The story read alone; undefined for all of them. */
  readonly storyId: string | undefined;
  /** True where the lists hold every event and quote, however small. */
  readonly isUnfolded: boolean;
  /** The bookmarks of the claims that are read, as they will be once what is unkept is written. */
  readonly notebook: Notebook;
  /** What is not in the notebook's file (yet). */
  readonly unkept: readonly Change[];
  /** Why it could not be written; undefined while it is being written. */
  readonly trouble: string | undefined;
  /** What is to be done outside the screen, in order; taken out once it is being done. */
  readonly effects: readonly Effect[];
  /** Said in the status line until the next key. */
  readonly notice: string | undefined;
  /** True while the articles are being read again. */
  readonly isRereading: boolean;
  /** Set when the reader quits: the screen closes with this exit code. */
  readonly exitCode: number | undefined;
};

/** An open list to choose from, or a line to type in. */
export type Chooser = {
  readonly kind: 'help' | 'palette' | 'speakers' | 'stories' | 'bookmarks' | 'note' | 'write';
  readonly line: TypedLine;
  readonly selected: number;
  /** Where a note is typed: the note that stood there when the box was opened. */
  readonly was?: string;
};

/** A place in an article that a claim rests on. */
export type Sighting = Range & { readonly articleId: string };

/** What a key does. */
export type Action = MoveAction | PanelAction | ViewAction | BoxAction | EffectAction;

export type MoveAction =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'page'; readonly by: number }
  | { readonly type: 'edge'; readonly to: 'first' | 'last' };

/** Something is done in the panel that is named, wherever keys move: it is pointed at, or typed as a number. */
export type PanelAction =
  /** That one of its list is chosen, from 0; without a number keys move there from then on. */
  | { readonly type: 'pick'; readonly panel: ScreenPlace; readonly at: number | undefined }
  /** A text goes on by so many lines, a list by so many of its own. */
  | { readonly type: 'wheel'; readonly panel: ScreenPlace; readonly by: number };

/** Another thing is shown. */
export type ViewAction =
  | { readonly type: 'focus'; readonly panel: Panel }
  | { readonly type: 'cycle'; readonly by: 1 | -1 }
  | { readonly type: 'sighting' | 'day' | 'side'; readonly by: 1 | -1 }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'accept' | 'back' | 'unfold' }
  | { readonly type: 'match'; readonly by: 1 | -1 }
  | { readonly type: 'story'; readonly storyId: string | undefined }
  | { readonly type: 'go'; readonly kind: 'event' | 'quote'; readonly id: string };

/** Something is typed, or a box for it opened or turned. */
export type BoxAction =
  | { readonly type: 'search'; readonly text?: string; readonly scope?: SearchBox['scope'] }
  | { readonly type: 'scope'; readonly by: 1 | -1 }
  | { readonly type: 'search-all'; readonly text: string; readonly storyId?: string }
  | { readonly type: 'order' | 'older' }
  | { readonly type: 'choose'; readonly from: Chooser['kind'] }
  | { readonly type: 'edit'; readonly edit: Edit };

/** Something is done outside the screen, or it is left. */
export type EffectAction =
  | { readonly type: 'copy' | 'editor' | 'browse' | 'suspend' | 'repaint' | 'reread' | 'bookmark' }
  | { readonly type: 'draft' | 'write-draft' }
  | { readonly type: 'reorder'; readonly by: 1 | -1 }
  | { readonly type: 'write'; readonly format: string }
  | { readonly type: 'quit'; readonly exitCode: number; readonly anyway?: true }
  | { readonly type: 'keep-again' | 'copy-unkept' };
