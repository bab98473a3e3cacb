import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

type Case = readonly [why: string, paragraphs: readonly string[], rows: readonly string[]];

const CASES: readonly Case[] = [
  [
    'an outlet or an office in a label',
    [
      'BBC’s Bea Tor: How was the race?',
      'Ida Moen, Mayor of Oslo: Long. I was tired.',
      'Tor: What is next?',
      'Moen: A holiday.',
    ],
    [
      'question | Bea Tor | How was the race?',
      'direct | Ida Moen | Long. I was tired.',
      'question | Bea Tor | What is next?',
      'direct | Ida Moen | A holiday.',
    ],
  ],
  [
    'places in labels, which nobody asks',
    [
      'Bergen, Norway: The boat stood still.',
      'Porto, Portugal: The trams ran late.',
      'Leeds, England: The schools were shut.',
    ],
    [],
  ],
  [
    'one question in bold, and its answer',
    ['**Bea Tor:** How was the race?', '**Ida Moen:** Long. I was tired.'],
    ['question | Bea Tor | How was the race?', 'direct | Ida Moen | Long. I was tired.'],
  ],
  [
    'a label that stands once, beside two who speak',
    [
      'ANN ORR: We left at nine.',
      'PER LIND: They left at ten, and I stayed.',
      'KREMLIN: We do not know of it at all.',
    ],
    [
      'direct | Ann Orr | We left at nine.',
      'direct | Per Lind | They left at ten, and I stayed.',
      'direct | Kremlin | We do not know of it at all.',
    ],
  ],
  [
    'offices alone',
    [
      'THE COURT: Do you have anything to say?',
      'THE DEFENDANT: I took the money for my children.',
      'THE COURT: Did you pay it back?',
    ],
    [
      'question | (THE COURT) | Do you have anything to say?',
      'direct | (THE DEFENDANT) | I took the money for my children.',
      'question | (THE COURT) | Did you pay it back?',
    ],
  ],
  [
    'labels in small letters, one of them a surname',
    [
      'The Post: How was the race?',
      'Ida Moen: Long. I was tired.',
      'The Post: What is next?',
      'Moen: A holiday.',
    ],
    [
      'question | (The Post) | How was the race?',
      'direct | Ida Moen | Long. I was tired.',
      'question | (The Post) | What is next?',
      'direct | Ida Moen | A holiday.',
    ],
  ],
  [
    'two in one paragraph, and a reply that says nothing',
    [
      'The Post: How was the race?',
      'Ida Moen: Long. I was tired. The Post: Did you sleep? Moen: We said: Go home.',
      'The Post: What is next?',
      'Moen: A holiday.',
      'The Post: Take care.',
      'Moen: Will do, Bea.',
    ],
    [
      'question | (The Post) | How was the race?',
      'direct | Ida Moen | Long. I was tired.',
      'question | (The Post) | Did you sleep?',
      'direct | Ida Moen | We said: Go home.',
      'question | (The Post) | What is next?',
      'direct | Ida Moen | A holiday.',
      'question | (The Post) | Take care.',
      'question | Ida Moen | Will do, Bea.',
    ],
  ],
  [
    'question and answer spelled out',
    [
      'Ida Moen won on Sunday.',
      'Question: Was it hard?',
      'Answer: It was.',
      'Question: What is next?',
      'Answer: A holiday.',
    ],
    [
      'question | (Question) | Was it hard?',
      'direct | Ida Moen | It was.',
      'question | (Question) | What is next?',
      'direct | Ida Moen | A holiday.',
    ],
  ],
  [
    'labels in brackets',
    [
      '[Bea Stone]: Is the dam full?',
      '[Ida Moen]: It is full.',
      '[Bea Stone]: And now?',
      '[Ida Moen]: We wait.',
    ],
    [
      'question | Bea Stone | Is the dam full?',
      'direct | Ida Moen | It is full.',
      'question | Bea Stone | And now?',
      'direct | Ida Moen | We wait.',
    ],
  ],
  [
    'a Q without a stop',
    [
      'MINISTER MOEN: It is safe.',
      'Q Is the dam full?',
      'MINISTER MOEN: It is full.',
      'Q And the bridge?',
    ],
    [
      'direct | MOEN | It is safe.',
      'question | (Q) | Is the dam full?',
      'direct | MOEN | It is full.',
      'question | (Q) | And the bridge?',
    ],
  ],
  // near misses: lists, labels that never ask, an article at the head of a paragraph
  [
    'a list that repeats its heads',
    ['Key Man: Tor Lund.', 'Last Meeting: A draw.', 'Key Man: Per King.', 'Last Meeting: A loss.'],
    [],
  ],
  ['a list of questions', ['Where: Tarn?', 'When: May?', 'Where: Oslo?', 'When: June?'], []],
  [
    'a fact box',
    ['Rates: 4 percent.', 'Growth: 1 percent.', 'Rates: 5 percent.', 'Growth: none.'],
    [],
  ],
  [
    'a paragraph that opens with an article',
    ['A Late Train: it came at noon.', 'A bus left.', 'A Late Bus: it never came.'],
    [],
  ],
  [
    'initials of two',
    [
      'Ida Moen and Ivo Mork met.',
      'BS: Was it hard?',
      'IM: It was.',
      'BS: And now?',
      'IM: A holiday.',
    ],
    [
      'question | BS | Was it hard?',
      'direct | IM | It was.',
      'question | BS | And now?',
      'direct | IM | A holiday.',
    ],
  ],
  [
    'one speaker for both labels, a host and courtesies',
    [
      'BEA STONE, HOST: With us is Ida Moen, a reporter in Tarn. Thank you for joining us.',
      'IDA MOEN: You’re welcome.',
      'STONE: What do you know?',
      'MOEN: We hear that the dam has burst.',
      'STONE: Thank you, Ida.',
    ],
    [
      'question | BEA STONE | With us is Ida Moen, a reporter in Tarn. Thank you for joining us.',
      'question | Ida Moen | You’re welcome.',
      'question | BEA STONE | What do you know?',
      'direct | Ida Moen | We hear that the dam has burst.',
      'question | BEA STONE | Thank you, Ida.',
    ],
  ],
  [
    'the record of a hearing in marks',
    [
      'Holm told the council that the pumps were ready.',
      'From the hearing:',
      '"CHAIR: Let us turn to the pumps. Who pays?',
      '"HOLM: The town does.',
      '"CHAIR: And the hoses?',
      '"HOLM: They come from the fire brigade."',
    ],
    [
      'indirect | Holm | the pumps were ready',
      'question | (CHAIR) | Let us turn to the pumps. Who pays?',
      'direct | Holm | The town does.',
      'question | (CHAIR) | And the hoses?',
      'direct | Holm | They come from the fire brigade.',
    ],
  ],
  [
    'the paper that asks',
    [
      'Harrow Times: How did the team win?',
      'Ida Moen: We ran more than they did.',
      'Harrow Times: Will you stay?',
      'Ida Moen: Nobody knows. Do you?',
      'Ida Moen: I may.',
    ],
    [
      'question | Harrow Times | How did the team win?',
      'direct | Ida Moen | We ran more than they did.',
      'question | Harrow Times | Will you stay?',
      'direct | Ida Moen | Nobody knows. Do you?',
      'direct | Ida Moen | I may.',
    ],
  ],
  [
    'who answers, if one person is named before',
    [
      'The painter Ida Moen has a new show.',
      'Q. When did you begin?',
      'A. At nine.',
      'Q. Where?',
      'A. At home. Thanks to my mother, I had paint.',
    ],
    [
      'question | (Q.) | When did you begin?',
      'direct | Ida Moen | At nine.',
      'question | (Q.) | Where?',
      'direct | Ida Moen | At home. Thanks to my mother, I had paint.',
    ],
  ],
  [
    'courtesies of more words',
    [
      'IDA MOEN: Is it late?',
      'PER LIND: Glad to be with you. It is.',
      'IDA MOEN: Is it?',
      'PER LIND: We care for the old.',
      'PER LIND: Good to be with you, Ida.',
      'IDA MOEN: Take care of yourself, and thank you.',
      'PER LIND: Will do, Ida.',
      'PER LIND: I will do it.',
    ],
    [
      'question | Ida Moen | Is it late?',
      'direct | Per Lind | Glad to be with you. It is.',
      'question | Ida Moen | Is it?',
      'direct | Per Lind | We care for the old.',
      'question | Per Lind | Good to be with you, Ida.',
      'question | Ida Moen | Take care of yourself, and thank you.',
      'question | Per Lind | Will do, Ida.',
      'direct | Per Lind | I will do it.',
    ],
  ],
  [
    'turns of one paragraph',
    [
      'Harbour Post: Is the quay safe? Ida Moen: It is. Note: it rained.',
      'Ida Moen: We looked at every stone.',
      'Harbour Post: Who paid? Ida Moen: The board did.',
    ],
    [
      'question | Harbour Post | Is the quay safe?',
      'direct | Ida Moen | It is. Note: it rained.',
      'direct | Ida Moen | We looked at every stone.',
      'question | Harbour Post | Who paid?',
      'direct | Ida Moen | The board did.',
    ],
  ],
  [
    'two who discuss, none of whom is a host',
    ['IDA MOEN: It is late.', 'PER LIND: Is it late? It is not.', 'IDA MOEN: It is.'],
    [
      'direct | Ida Moen | It is late.',
      'direct | Per Lind | Is it late? It is not.',
      'direct | Ida Moen | It is.',
    ],
  ],
  [
    'the time in front of a label, and behind one',
    [
      '[00:01:12] Bea Tor: How was the race?',
      '00:15 - Ida Moen: Long. I was tired.',
      'Bea Tor (00:44): What is next?',
      'Ida Moen (00:50): A holiday.',
    ],
    [
      'question | Bea Tor | How was the race?',
      'direct | Ida Moen | Long. I was tired.',
      'question | Bea Tor | What is next?',
      'direct | Ida Moen | A holiday.',
    ],
  ],
  [
    'surnames in capitals of which no whole name is printed, and one question of whoever tells',
    ['SEN. MOEN: The ice broke.', 'CHAIRMAN TOR: Was anyone hurt?', 'SEN. MOEN: Two fell in.'],
    [
      'direct | Moen | The ice broke.',
      'question | Tor | Was anyone hurt?',
      'direct | Moen | Two fell in.',
    ],
  ],
  [
    'somebody whose name nobody knows',
    ['Speaker 1: Why did you go?', 'Speaker 2: It rained.', 'Speaker 1: And?', 'Speaker 2: I ran.'],
    [
      'question | (Speaker 1) | Why did you go?',
      'direct | (Speaker 2) | It rained.',
      'question | (Speaker 1) | And?',
      'direct | (Speaker 2) | I ran.',
    ],
  ],
];

describe('readTranscript', () => {
  it.each(CASES)('%s', (_why, paragraphs, rows) => {
    expect(rowsIn(paragraphs.join('\n\n'))).toEqual(rows);
  });

  it.each([
    ['WHEN: Monday.\n\nWHERE: Oslo.'],
    ['SUMMARY: The rate makes a town.\n\nOLDBY CHARTS: Rates of towns.\n\nUPDATE: Rates fell.'],
    ['NOTE: It was late.\n\nNOTE: It rained.\n\nNOTE: It froze.'],
  ])('no transcript: %s', (body) => {
    expect(rowsIn(body)).toEqual([]);
  });
});
