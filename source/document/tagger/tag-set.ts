// The tags of a word (Penn Treebank, as English treebanks print them today) and the classes that rules ask for.

/** In the order of their numbers: where two tags weigh the same, the lower wins. Weights know tags by these numbers. */
export const TAGS = [
  '$', "''", ',', '-LRB-', '-RRB-', '.', ':', 'ADD', 'AFX', 'CC', 'CD', 'DT', 'EX', 'FW', 'GW', 'HYPH', 'IN',
  'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NFP', 'NN', 'NNP', 'NNPS', 'NNS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR',
  'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', '``',
] as const; // prettier-ignore

export type Tag = (typeof TAGS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]));

/** The number of a tag; undefined for what is none. */
export const tagNumber = (tag: string): number | undefined => NUMBERS.get(tag);

/** Classes of tags, as bits: what a rule asks of a word. */
export const Class = {
  noun: 1 << 0,
  proper: 1 << 1,
  /** Any form of a verb but a modal. */
  verb: 1 << 2,
  /** Past, present or modal: with it a clause is a whole one. */
  finite: 1 << 3,
  modal: 1 << 4,
  adjective: 1 << 5,
  adverb: 1 << 6,
  determiner: 1 << 7,
  /** "she", "there" of "there is". */
  pronoun: 1 << 8,
  /** "in", "that", "because": a tag does not tell them apart. */
  preposition: 1 << 9,
  conjunction: 1 << 10,
  /** "who", "which", "where". */
  wh: 1 << 11,
  number: 1 << 12,
  mark: 1 << 13,
  /** What may stand inside a noun phrase in front of its head. */
  modifier: 1 << 14,
  /** "to". */
  to: 1 << 15,
} as const;

const MEMBERS: readonly (readonly [number, string])[] = [
  [Class.noun, 'NN NNS NNP NNPS'],
  [Class.proper, 'NNP NNPS'],
  [Class.verb, 'VB VBD VBG VBN VBP VBZ'],
  [Class.finite, 'VBD VBP VBZ MD'],
  [Class.modal, 'MD'],
  [Class.adjective, 'JJ JJR JJS'],
  [Class.adverb, 'RB RBR RBS'],
  [Class.determiner, 'DT PDT PRP$'],
  [Class.pronoun, 'PRP EX'],
  [Class.preposition, 'IN'],
  [Class.conjunction, 'CC'],
  [Class.wh, 'WDT WP WP$ WRB'],
  [Class.number, 'CD'],
  [Class.mark, "'' , -LRB- -RRB- . : `` NFP HYPH"],
  [Class.modifier, 'NN NNS NNP NNPS JJ JJR JJS CD DT PDT PRP$ WP$ POS $ HYPH AFX FW SYM GW'],
  [Class.to, 'TO'],
];

/** The classes of each tag, by its number. */
export const CLASSES: readonly number[] = TAGS.map((tag) =>
  MEMBERS.filter(([, tags]) => tags.split(' ').includes(tag)).reduce((all, [bit]) => all | bit, 0),
);
