// One row of the screen, drawn. The row is already as wide as it should be; Ink must neither wrap nor pad it.
import { Text } from 'ink';
import type { JSX } from 'react';
import type { Row } from './row.js';
import { styleProps } from './theme.js';

export type LineProps = { readonly row: Row };

export function Line({ row }: LineProps): JSX.Element {
  return (
    <Text wrap="truncate">
      {row.map(({ text, style }, index) =>
        style === 'plain' ? (
          text
        ) : (
          <Text key={index} {...styleProps(style)}>
            {text}
          </Text>
        ),
      )}
    </Text>
  );
}
