import { describe, expect, it } from 'vitest';
import { editLine, type Edit } from '../../../source/ui/state/edit-line.js';

/** A line with "|" where the cursor stands. */
function edited(line: string, kind: Exclude<Edit['kind'], 'insert'>): string {
  const { text, cursor } = editLine(
    { text: line.replace('|', ''), cursor: line.indexOf('|') },
    { kind },
  );
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe('editLine', () => {
  it.each([
    ['ab|c', 'delete-before', 'a|c'],
    ['|abc', 'delete-before', '|abc'],
    ['a|bc', 'delete-after', 'a|c'],
    ['abc|', 'delete-after', 'abc|'],
    ['a👩‍👩‍👧|b', 'delete-before', 'a|b'],
    ['a|👩‍👩‍👧b', 'delete-after', 'a|b'],
    ['one two| three', 'delete-word', 'one | three'],
    ['speaker:"Ada Lind" |', 'delete-word', '|'],
    ['one| two three', 'delete-word-after', 'one| three'],
    ['one |two three', 'delete-word-after', 'one | three'],
    ['one| two', 'delete-rest', 'one|'],
    ['one two|', 'word-left', 'one |two'],
    ['one tw|o', 'word-left', 'one |two'],
    ['|one', 'word-left', '|one'],
    ['|one two', 'word-right', 'one| two'],
    ['one| two', 'word-right', 'one two|'],
    ['one|', 'word-right', 'one|'],
    ['one |two', 'clear', '|two'],
    ['on|e', 'start', '|one'],
    ['on|e', 'end', 'one|'],
  ] as const)('of %j by %s makes %j', (line, kind, right) => {
    expect(edited(line, kind)).toBe(right);
  });
});
