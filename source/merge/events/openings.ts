// The events of articles → the sighting that opens each article: of those in its first sentence the one that its headline tells.
// Sister articles open with what their story is about, each in its own words, so two openings are one event where others would not be.
import type { BriefedArticle, Event, EventOccurrence } from '../../model/briefing.js';
import { languageOf } from '../../languages/registry.js';
import { fold, WORD } from '../../text/fold.js';
import { stemOf } from '../../languages/stem.js';

/** An article that tells nothing before this sentence (0 is the first, or a caption) has no opening. */
const LAST_OPENING = 1;

/** Says of a sighting whether it opens its article. */
export type Openings = (occurrence: EventOccurrence) => boolean;

/** The openings of articles, given by id, among all that is told in them. */
export function openingsOf(
  events: readonly Event[],
  articles: ReadonlyMap<string, BriefedArticle>,
): Openings {
  const best = new Map<string, Candidate>();
  for (const { occurrences } of events)
    for (const occurrence of occurrences) {
      const article = articles.get(occurrence.articleId);
      const candidate = article && candidateIn(article, occurrence);
      if (candidate === undefined) continue;
      const known = best.get(occurrence.articleId);
      if (known === undefined || opensBefore(candidate, known) < 0)
        best.set(occurrence.articleId, candidate);
    }
  return ({ articleId, start, end }) => {
    const opening = best.get(articleId)?.occurrence;
    return opening?.start === start && opening.end === end;
  };
}

type Candidate = {
  readonly occurrence: EventOccurrence;
  /** The number of its sentence. */
  readonly sentence: number;
  /** How many words it has of the headline. */
  readonly headlined: number;
};

function candidateIn(
  { title, body, sentences, language }: BriefedArticle,
  occurrence: EventOccurrence,
): Candidate | undefined {
  const { start, end } = occurrence;
  const last = sentences[Math.min(LAST_OPENING, sentences.length - 1)];
  if (last === undefined || start >= last.end) return undefined;
  const sentence = sentences.findIndex((own) => start < own.end);
  const { words } = languageOf(language);
  const stemsIn = (text: string): ReadonlySet<string> =>
    new Set(text.match(WORD)?.flatMap((word) => stemOf(fold(word), words) ?? []));
  const told = stemsIn(body.slice(start, end));
  const headlined = [...stemsIn(title)].filter((stem) => told.has(stem)).length;
  return { occurrence, sentence, headlined };
}

/** Negative for the one that rather opens the article: the earlier sentence, then more words of the headline, then the longer, the earlier. */
const opensBefore = (a: Candidate, b: Candidate): number =>
  a.sentence - b.sentence ||
  b.headlined - a.headlined ||
  b.occurrence.end - b.occurrence.start - (a.occurrence.end - a.occurrence.start) ||
  a.occurrence.start - b.occurrence.start;
