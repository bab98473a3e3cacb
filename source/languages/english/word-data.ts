// Which English words carry meaning, and which forms belong to one word. Used to compare texts, never to print.
import type { WordData } from '../language.js';
import { CARDINALS, TENS } from './lexicon/calendar-words.js';
import { keysOf, words } from './word-list.js';

/** "ies-y" → an ending and what stands in its place. */
const pairs = (list: string): readonly (readonly [string, string])[] =>
  [...words(list)].map((pair) => {
    const [ending = '', replacement = ''] = pair.split('-');
    return [ending, replacement];
  });

export const wordData: WordData = {
  functionWords: words(`
      a an the this that these those some any each every either neither both all no not nor none such own same other
      another and or but if then than because so as while although though whereas whether since until unless
      of in on at by for with without from into onto to toward towards about above below over under after before
      between among during through across against per via upon within amid near off out up down along around
      i you he she it we they me him her us them my your his its our their mine yours ours theirs
      myself yourself himself herself itself ourselves themselves who whom whose which what when where why how
      be am is are was were been being have has had having do does did doing done will would shall should can could
      may might must ought there here also too very just only even still already again once more most much many few
      less least several now yet ever never however meanwhile further furthermore moreover later earlier
      say says said saying tell tells told telling add adds added adding according
      mr mrs ms dr one ones s t d ll re ve m
    `),
  irregularForms: keysOf(`
    hold: held
    meet: met
    begin: began, begun, start, starts, started, starting, commence, commences, commenced, commencing
    send: sent
    lead: led
    leave: left
    make: made
    take: took, taken
    give: gave, given
    go: went, gone
    come: came
    see: saw, seen
    know: knew, known
    think: thought
    bring: brought
    buy: bought
    fight: fought
    seek: sought
    teach: taught
    catch: caught
    find: found
    win: won
    lose: lost
    pay: paid
    sell: sold
    build: built
    spend: spent
    write: wrote, written
    speak: spoke, spoken
    break: broke, broken
    choose: chose, chosen
    fall: fell, fallen
    rise: rose, risen
    drive: drove, driven
    fly: flew, flown
    grow: grew, grown
    throw: threw, thrown
    draw: drew, drawn
    withdraw: withdrew, withdrawn
    show: shown
    strike: struck
    shoot: shot
    sink: sank, sunk
    swear: swore, sworn
    steal: stole, stolen
    feel: felt
    keep: kept
    sleep: slept
    mean: meant
    hear: heard
    run: ran
    die: died, dying, dies
    lie: lied, lying
    kill: killing, killed
    bear: bore, borne
    hide: hid, hidden
    bite: bit, bitten
    stand: stood
    understand: understood
    get: got, gotten
    forbid: forbade, forbidden
    man: men
    woman: women
    child: children
    person: people
    life: lives
    wife: wives
    crisis: crises
    death: dead
    news: news
  `),
  endings: pairs(`
    sses-ss ies-y ied-y ments- ment- ations-at ation-at ions- ion- ingly- edly- ings- ing- ed- ly- ches-ch shes-sh xes-x ss-ss us-us is-is s-
  `),
  onceOnly: words(`
      die kill resign arrest sign land elect shoot explode crash sink founder sentence convict acquit jail appoint born marry launch
      found assassinate inaugurate bury collapse unveil ratify dissolve merge nominate dismiss expel defect surrender capture execute
      derail capsize
    `),
  counted: keysOf(`
    killed: kill, die, death, toll, fatality, casualty, body, dead, corpse
    injured: injure, wound, hurt, injury
    arrested: arrest, detain, detention
    missing: miss, unaccounted
    infected: infect, infection
    displaced: displace, homeless
    evacuated: evacuate, evacuation
    rescued: rescue
  `),
  anybody: words(`person victim soul`),
  negations: words(`not no never nobody nothing none neither nor without`),
  numbers: new Map([
    ['zero', 0],
    ...CARDINALS.map((word, index): [string, number] => [word, index + 1]),
    ...TENS.map((word, index): [string, number] => [word, 10 * index + 20]),
  ]),
  multipliers: new Map(
    Object.entries({
      hundred: 1e2,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      m: 1e6,
      bn: 1e9,
    }),
  ),
  roughly: new Set(
    words(
      `about around nearly almost roughly some approximately over under than least most up estimated`,
    ),
  ),
  contractions: [
    ['cannot', 'can not'],
    ["can't", 'can not'],
    ["won't", 'will not'],
    ["n't", ' not'],
    ["'re", ' are'],
    ["'ve", ' have'],
    ["'ll", ' will'],
    ["'m", ' am'],
  ],
};
