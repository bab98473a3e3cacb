import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorCommand } from '../../../source/cli/screen/host.js';
import { webAddress } from '../../../source/text/web-address.js';

describe('an editor is told file and line', () => {
  const file = resolve('a b.txt');
  it.each([
    ['', ['vi', '+12', file]],
    ['  ', ['vi', '+12', file]],
    ['vim', ['vim', '--cmd', 'set nomodeline', '+12', '--', file]],
    ['nano --view', ['nano', '--view', '+12', file]],
    ['code -w', ['code', '-w', '--goto', `${file}:12`]],
    ['/usr/bin/hx', ['/usr/bin/hx', `${file}:12`]],
    ['"/opt/my editor/ed" --wait', ['/opt/my editor/ed', '--wait', '+12', file]],
    ["'/opt/my editor/ed' ''", ['/opt/my editor/ed', '', '+12', file]],
    ['/opt/my\\ editor/ed', ['/opt/my editor/ed', '+12', file]],
    // no shell: what one would expand or run stays as it is
    ['ed $HOME `ls` $(ls) ~ *;ls&', ['ed', '$HOME', '`ls`', '$(ls)', '~', '*;ls&', '+12', file]],
  ])('%j', (editor, command) => {
    expect(editorCommand(editor, 'a b.txt', 12)).toEqual(command);
  });

  it.each(['"my editor', "my 'editor", 'my-editor \\'])('%j is not closed', (editor) => {
    expect(() => editorCommand(editor, 'a.txt', 12)).toThrow();
  });
});

describe('no name of a file is an option or a command', () => {
  const NAMES = [
    '+!touch here.txt',
    '-c',
    '--',
    ' x',
    '"x',
    "'x'",
    '$(x)',
    '`x`',
    '!x',
    'a\nb',
    '%',
  ];
  it.each(NAMES)('%j', (name) => {
    for (const editor of ['vi', 'vim', 'nano', 'less', 'emacs', 'hx', 'subl', 'code --wait']) {
      const words = editorCommand(editor, name, 3).slice(editor.split(' ').length);
      const path = words.pop() ?? '';
      expect(path.replace(/:3$/, '')).toBe(`${process.cwd()}/${name}`);
      expect(['', '+3', '--goto', '--cmd set nomodeline +3 --']).toContain(words.join(' '));
    }
  });

  it.each([
    ['code', ['code', '/a/notes:3.txt']],
    ['subl -n', ['subl', '-n', '/a/notes:3.txt']],
    ['hx', ['hx', '/a/notes:3.txt']],
    ['nano', ['nano', '+7', '/a/notes:3.txt']],
  ])('%s takes no part of a name for a line', (editor, command) => {
    expect(editorCommand(editor, '/a/notes:3.txt', 7)).toEqual(command);
  });
});

it.each([
  ['https://ellis.example/a b', 'https://ellis.example/a%20b'],
  [' HTTP://ELLIS.EXAMPLE ', 'http://ellis.example/'],
  ['https://ellis.example/"$(x)"\n--new', 'https://ellis.example/%22$(x)%22--new'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/hosts', undefined],
  ['--version', undefined],
  ['//ellis.example', undefined],
  ['', undefined],
])('the address %j is opened as %j', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
