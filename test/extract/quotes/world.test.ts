// Whole short articles of other kinds than the samples: British marks, wire copy, transcripts, "The Latest".
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

type Story = readonly [why: string, body: string, rows: readonly string[]];

const STORIES: readonly Story[] = [
  [
    'single marks outside, double inside',
    [
      'The prime minister will not resign, Downing Street said on Tuesday.',
      '‘We are not going anywhere,’ said Imogen Halloway, the energy minister. ‘It’s the workers’ choice, and it’s a bad one.’',
      'Her deputy, Ranjit Dhaliwal, called the strike ‘a gift to nobody’ and said the government’s offer was ‘final’.',
      '‘I asked him, “Why now?” and he laughed,’ Ms Halloway told the BBC’s Today programme.',
      'A spokesman for the rail workers’ union said: ‘We’ll be back in the ’90s spirit.’',
    ].join('\n\n'),
    [
      'indirect | Downing Street | The prime minister will not resign',
      'direct | Imogen Halloway | We are not going anywhere. It’s the workers’ choice, and it’s a bad one.',
      'mixed | Ranjit Dhaliwal | called the strike ‘a gift to nobody’',
      'mixed | Ranjit Dhaliwal | the government’s offer was ‘final’',
      'direct | Imogen Halloway | I asked him, “Why now?” and he laughed,',
      'direct | (A spokesman for the rail workers’ union) | We’ll be back in the ’90s spirit.',
    ],
  ],
  [
    'wire copy, women and men with unlisted names, a by-agent, an unnamed source',
    [
      'NAIROBI (Reuters) - Kenyan Foreign Minister Wanjiru Otieno said on Thursday that talks with Somalia would resume.',
      '"We have agreed on a date," Otieno told reporters in Nairobi. "Nobody wants another incident."',
      'Abdirahman Sheikh Nur, a spokesman for the Somali presidency, confirmed the talks. "Our delegation is ready," he said by telephone.',
      'Kenya\'s top diplomat met Oyunchimeg Batbayar, the Mongolian envoy. Batbayar said she was "cautiously hopeful".',
      '"It took three trips," she added. "The third one was the hardest."',
      'Asked by Otieno whether troops would leave, Nur said: "That depends on the commission."',
      '"This is not a surrender," a senior Somali official said.',
      '"We were told nothing," said Halima Warsame, 34, a trader in Mandera whose shop burned down.',
      '"Nothing at all."',
    ].join('\n\n'),
    [
      'indirect | Wanjiru Otieno | talks with Somalia would resume',
      'direct | Wanjiru Otieno | We have agreed on a date. Nobody wants another incident.',
      'direct | Abdirahman Sheikh Nur | Our delegation is ready,',
      'mixed | Oyunchimeg Batbayar | she was "cautiously hopeful"',
      'direct | Oyunchimeg Batbayar | It took three trips. The third one was the hardest.',
      'direct | Abdirahman Sheikh Nur | That depends on the commission.',
      'direct | (a senior Somali official) | This is not a surrender,',
      'direct | Halima Warsame | We were told nothing,',
      'direct | Halima Warsame | Nothing at all.',
    ],
  ],
  [
    'two speakers in one sentence, a possessor, an object of "said of"',
    [
      '“Nobody here is naive,” said Farida Ould Cheikh, the lead mediator, while General Khamis Barasi, who commands the eastern brigades, replied, “Then why are we talking?”',
      'Cheikh’s deputy, Tomasz Wilk, laughed. “Because the other choice is worse,” he said.',
      'Barasi later said of Cheikh, “She is tougher than she looks.”',
    ].join('\n\n'),
    [
      'direct | Farida Ould Cheikh | Nobody here is naive,',
      'direct | Khamis Barasi | Then why are we talking?',
      'direct | Tomasz Wilk | Because the other choice is worse,',
      'direct | Khamis Barasi | She is tougher than she looks.',
    ],
  ],
  [
    'alternating speakers in one paragraph',
    'Chancellor Anneliese Brandt and President Luc Moreau disagreed. “The budget is dead,” Brandt said. “It is resting,” Moreau answered. “You are wrong,” she shot back.',
    [
      'direct | Anneliese Brandt | The budget is dead,',
      'direct | Luc Moreau | It is resting,',
      'direct | Anneliese Brandt | You are wrong,',
    ],
  ],
  [
    'a transcript',
    [
      'Q. What happened next?',
      'A. We waited for the boat.',
      'INTERVIEWER: Were you afraid?',
      'LEILA HADDAD: I was never afraid. I was cold.',
    ].join('\n\n'),
    [
      'question | (Q.) | What happened next?',
      'direct | (A.) | We waited for the boat.',
      'question | (INTERVIEWER) | Were you afraid?',
      'direct | Leila Haddad | I was never afraid. I was cold.',
    ],
  ],
  [
    'items of a running report: "she" and "he" are the one named last',
    [
      'Mayor Ines Carvalho says schools will stay closed on Tuesday.',
      '“We take no risks,” she says.',
      '8:10 p.m.',
      'Forecaster Bengt Alm says the wind has reached 120 kph.',
      '“It will get worse,” he says.',
    ].join('\n\n'),
    [
      'indirect | Ines Carvalho | schools will stay closed on Tuesday',
      'direct | Ines Carvalho | We take no risks,',
      'indirect | Bengt Alm | the wind has reached 120 kph',
      'direct | Bengt Alm | It will get worse,',
    ],
  ],
  [
    'a mark that never closes, inches, a quotation within a quotation',
    [
      'He is 6\'3" tall and his board is 9" wide. "I can\'t buy shoes," Ola Brekke said.',
      '“The road is “closed, the sign read.',
      '“He told me, ‘Go home,’ and I went,” Nadia Farouk told the court.',
    ].join('\n\n'),
    [
      "direct | Ola Brekke | I can't buy shoes,",
      'direct | Nadia Farouk | He told me, ‘Go home,’ and I went,',
    ],
  ],
  [
    'a block of words behind a colon at the end of the paragraph before',
    'The ministry issued a statement late on Sunday, and Minister Rosa Blum wrote:\n\n“The dam will hold. The valley is safe.”',
    ['direct | Rosa Blum | The dam will hold. The valley is safe.'],
  ],
  [
    'words before the marks that make the quotation a part of a clause',
    'Ann Orr said the plan, drawn up in May, “has no chance”. She told them it “will never fly”. The harbour, Orr said, “is a perfect example of waste”.',
    [
      'mixed | Ann Orr | the plan, drawn up in May, “has no chance”',
      'mixed | Ann Orr | it “will never fly”',
      'mixed | Ann Orr | The harbour “is a perfect example of waste”',
    ],
  ],
];

describe('findQuotes on whole stories', () => {
  it.each(STORIES)('%s', (_why, body, rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
