// Judged lines → the same with the comments of readers below an article marked: a heading, "Comments (2)", and posts with their buttons.
import type { FurnitureLexicon } from '../../languages/lexicons/furniture-lexicon.js';
import type { Judged } from './find-article.js';

/** So many lines may stand between the heading and the first sign of a post: "Sort by: Oldest", a name. */
const REACH = 8;
const ROW_WORDS = 8;
/** "2 thoughts on “Court frees captain”", as WordPress writes. Not "Two comments on the ruling". */
const POSTS_ON = /^\d{1,5} (?:thoughts?|comments?|responses?|replies) (?:on|to) \S/i;
const HEAD_WORDS = 30;
/** The article above has so many words in sentences at least. */
const FEWEST_ABOVE = 30;

/** The index of the heading of the comments, the last above the first post; undefined where there are none. */
export function commentsFrom(
  lines: readonly Judged[],
  {
    commentHeads,
    postButtons,
    postReplies,
  }: Pick<FurnitureLexicon, 'commentHeads' | 'postButtons' | 'postReplies'>,
): number | undefined {
  const isPost = ({ line, cue }: Judged): boolean => {
    if (cue?.reason === 'time of posting') return true;
    if (line.words > ROW_WORDS || line.ends) return false;
    const words = line.key.split(' ').filter((word) => !/^\d+$/.test(word));
    return (
      words.some((word) => postReplies.has(word)) && words.every((word) => postButtons.has(word))
    );
  };
  let above = 0;
  let head: number | undefined;
  for (const [index, judged] of lines.entries()) {
    const { line, prose } = judged;
    if (head !== undefined && index - head <= REACH && isPost(judged)) return head;
    const isHead =
      (line.words <= ROW_WORDS && commentHeads.has(withoutNumber(line.key))) ||
      (line.words <= HEAD_WORDS && POSTS_ON.test(line.text));
    if (above >= FEWEST_ABOVE && isHead) head = index;
    if (prose) above += line.words;
  }
  return undefined;
}

/** "2 comments" and "comments 1 204" → "comments". */
const withoutNumber = (key: string): string => key.replace(/\b\d+ ?/g, '').trim();
