// The reader as a session of lines: what is typed in a terminal or comes through a pipe, and what is answered.
import type { OpenReader } from './answer-on-screen.js';
import { print } from '../exit.js';
import { runSession } from '../../ui/spoken/session.js';
import { openTypedLines } from './typed-lines.js';

export const openSession: OpenReader = async (props, { isPiped }) => {
  const isTaken = isPiped && !process.stdin.isTTY;
  const { close, ...lines } = openTypedLines(isTaken ? 'terminal' : 'stdin');
  const { stdout } = process;
  try {
    return await runSession(props, {
      ...lines,
      write: (text) => print(text),
      size: () => (stdout.isTTY ? { columns: stdout.columns, rows: stdout.rows } : undefined),
    });
  } finally {
    close();
  }
};
