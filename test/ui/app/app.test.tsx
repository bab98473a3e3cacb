// The screen as a component: what Ink draws of it, and what keys typed into Ink do.
import { render } from 'ink-testing-library';
import { describe, expect, it, vi } from 'vitest';
import { App, type AppProps } from '../../../source/ui/app/app.js';
import { NO_EFFECTS, NO_LIBRARY } from '../../../source/ui/state/effects.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { story } from '../../helpers/story.js';

const props: AppProps = {
  viewModel: makeViewModel(story, { all: false }),
  reread: async () => undefined,
  notice: undefined,
  host: { formats: ['text'], library: NO_LIBRARY, effectRunner: NO_EFFECTS, slow: false },
  typed: [],
};

describe('App', () => {
  it('draws the three panels', () => {
    const { lastFrame, unmount } = render(<App {...props} />);
    for (const title of ['Events 1/3', 'Quotes', 'Source']) expect(lastFrame()).toContain(title);
    unmount();
  });

  it('does what a key says', async () => {
    const { lastFrame, stdin, unmount } = render(<App {...props} />);
    stdin.write('j');
    await vi.waitFor(() => {
      expect(lastFrame()).toContain('Events 2/3');
    });
    stdin.write('?');
    await vi.waitFor(() => {
      expect(lastFrame()).toContain('Help 1/');
    });
    unmount();
  });

  it('does what was typed before it opened, once', async () => {
    const { lastFrame, unmount } = render(<App {...props} typed={[{ text: 'j' }]} />);
    await vi.waitFor(() => {
      expect(lastFrame()).toContain('Events 2/3');
    });
    unmount();
  });
});
