// What every panel is drawn from.
import type { ViewModel } from '../../state/selectors/view-model.js';
import type { Size } from '../screen-layout.js';
import type { State } from '../../state/state.js';

export type PanelProps = {
  readonly viewModel: ViewModel;
  readonly state: State;
  /** Outer size: the panel's rows fill it exactly. */
  readonly size: Size;
  readonly focused: boolean;
  /** What is chosen has changed since: the panel must not say what belongs to it. */
  readonly late?: boolean;
  /** Keys come fast and others are late: the panel shows the choice itself, and what belongs to it when they rest. */
  readonly fast?: boolean;
};
