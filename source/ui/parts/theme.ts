// What each style looks like: one accent colour, bold, dim, underline and inverse, from the terminal's own palette.
// Nothing is told by colour alone: with NO_COLOR the accent is left out and every style still differs from the rest.
import type { TextProps } from 'ink';
import type { Style } from './row.js';

const ACCENT = 'cyan';

const COLOURED: Readonly<Record<Style, TextProps>> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  accent: { color: ACCENT, bold: true },
  lit: { bold: true },
  words: { color: ACCENT, bold: true, underline: true },
  selected: { inverse: true },
  match: { color: ACCENT, bold: true, underline: true },
  chip: { color: ACCENT, inverse: true },
  removed: { dimColor: true, strikethrough: true },
};

/** How to draw a style; without colour where `NO_COLOR` is set to anything (no-color.org). */
export function styleProps(style: Style): TextProps {
  const props = COLOURED[style];
  return process.env.NO_COLOR ? { ...props, color: undefined } : props;
}
