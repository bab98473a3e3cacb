// Which outlets report an event: a column per outlet, its letter where it reports, a dot where it is silent.
import { outletName } from '../../../model/outlet.js';
import type { Event } from '../../../model/briefing.js';
import type { ViewModel } from '../../state/selectors/view-model.js';
import { span, type Row } from './row.js';

/** Above this many outlets a column each would leave no room: a count stands there instead. */
export const MOST_LETTERS = 8;

export type StripLook = {
  /** On the row that keys move. */
  readonly selected?: boolean;
  /** The outlet whose words the source shows: its letter is bold. */
  readonly here?: string | undefined;
};

/** Stands for the letter of an article that names no outlet. */
export const UNNAMED_SIGN = '●';

/** The strip of that event: "A·UD", or "12/40" where there are more than eight outlets. */
export function coverageRow(
  viewModel: ViewModel,
  event: Event,
  { selected = false, here }: StripLook = {},
): Row {
  const reporting = new Set(
    event.occurrences.flatMap(({ articleId }) => {
      const article = viewModel.articles.get(articleId);
      return article ? [outletName(article)] : [];
    }),
  );
  const outlets = viewModel.briefing.outlets;
  if (outlets.length > MOST_LETTERS) {
    const all = String(outlets.length);
    const count = `${String(reporting.size).padStart(all.length)}/${all}`;
    return [span(count, selected ? 'selected' : 'dim')];
  }
  return outlets.map(({ name }) => {
    if (!reporting.has(name)) return span('·', selected ? 'selected' : 'plain');
    const [shown, other] = selected
      ? (['selected-strong', 'selected'] as const)
      : (['strong', 'plain'] as const);
    return span(viewModel.letters.get(name) ?? UNNAMED_SIGN, name === here ? shown : other);
  });
}
