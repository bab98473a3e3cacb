// Words for one deed → its class: "raise", "increase" and "hike", "resigned" and "resignation" tell one event. Used to compare
// events, never to print. A class holds verbs by base form and the nouns that name what they do; a word may stand in several.
import { phraseList, words } from '../word-list.js';

/** "class: words", a row each; a word in two rows is of both classes ("strike": an attack, a walkout). */
const CLASSES = `
  die: die kill murder slay assassinate massacre perish succumb drown suffocate dead death killing slaying murder homicide manslaughter
    assassination fatality fatal toll deadly corpse
  injure: injure wound hurt maim injury wounded casualty
  attack: attack strike raid assault ambush storm bombard shell airstrike offensive bombardment onslaught
  explode: explode detonate blast bomb explosion detonation bombing blow
  shoot: shoot gun shooting gunfire gunman gunshot
  stab: stab knife stabbing
  arrest: arrest detain capture nab apprehend catch custody detention seize
  charge: charge indict accuse arraign prosecute indictment arraignment prosecution
  convict: convict guilty conviction verdict
  sentence: sentence jail imprison sentencing imprisonment prison
  acquit: acquit exonerate clear acquittal exoneration
  free: free release liberate bail liberation
  sue: sue lawsuit suit litigation
  rule: rule decide ruling decision judgment judgement verdict
  resign: resign quit step depart leave retire resignation departure exit retirement
  dismiss: dismiss fire sack oust axe remove dismissal ouster removal relieve
  appoint: appoint name nominate pick choose select tap hire appointment nomination selection
  elect: elect re-elect reelect election victory
  win: win beat defeat triumph rout thrash overcome conquer victory crush edge stun
  lose: lose loss defeat
  retain: retain defend keep
  rise: rise raise increase hike climb jump gain surge soar lift boost grow growth uptick
  fall: fall drop decline decrease reduce lower slash cut plunge tumble slide slump dip reduction shed
  buy: buy purchase acquire acquisition takeover buyout
  sell: sell sale divest disposal
  offer: offer bid propose proposal
  merge: merge combine merger
  launch: launch unveil introduce debut release unveiling introduction
  open: open inaugurate reopen opening inauguration
  close: close shut closure shutdown
  sign: sign ink signing signature
  agree: agree agreement deal accord pact treaty settle settlement truce ceasefire
  approve: approve pass adopt ratify endorse approval passage adoption ratification endorsement
  reject: reject refuse veto block decline rejection refusal
  overturn: overturn quash annul void nullify invalidate overrule reverse rescind revoke annulment reversal revocation
  ban: ban prohibit outlaw bar forbid prohibition
  meet: meet meeting talk summit
  visit: visit trip tour travel
  protest: protest demonstrate demonstration rally march
  walkout: strike walkout stoppage
  riot: riot clash unrest rioting
  crash: crash collide smash derail plough plow wreck collision derailment accident hit
  sink: sink capsize founder sinking capsizing shipwreck
  burn: burn fire blaze engulf ablaze inferno flame torch arson
  quake: quake earthquake tremor temblor aftershock
  storm: storm hurricane typhoon cyclone tornado
  flood: flood flooding inundate
  slide: landslide mudslide rockslide avalanche collapse
  fall-down: fall plunge slip tumble plummet
  escape: escape flee abscond breakout
  kidnap: kidnap abduct hijack kidnapping abduction hostage hijacking
  foil: foil thwart prevent avert stop
  rescue: rescue save evacuate evacuation
  steal: steal rob loot theft robbery heist burglary burgle
  marry: marry wed marriage wedding
  admit: admit enter check
  suspend: suspend halt pause suspension stop
  delay: delay postpone defer postponement
  cancel: cancel scrap abandon cancellation
  invade: invade invasion incursion
  withdraw: withdraw pull withdrawal pullout retreat
  send: send deploy dispatch deployment
  find: find discover recover discovery
  destroy: destroy demolish wreck destruction level
  damage: damage harm
  fine: fine penalise penalize penalty
  apologise: apologise apologize apology
  hack: hack breach cyberattack
  test: test trial
  host: host
  honour: honour honor award prize
  pay: pay payment compensate compensation
  vote: vote ballot referendum
  sanction: sanction embargo
  recall: recall
  warn: warn warning
  deny: deny denial
`;

/** The same for a verb with its particle: "stepped down", "went down". Near miss: "went to". */
const PHRASES = `
  resign: step down, stand down
  sink: go down
  arrest: take away
  attack: blow up, gun down
  explode: blow up, go off, set off
  shoot: gun down
  delay: put off, put back, push back
  cancel: call off
  overturn: strike down, throw out, set aside, strike out
  reject: turn down, rule out, throw out, vote down
  approve: wave through, vote through, sign off
  free: let off, let out
  sentence: lock up, put away
  withdraw: pull out, back out
  close: shut down, close down
  launch: roll out
  buy: take over, snap up
  dismiss: let go
  escape: break out, get away, run away
  burn: burn down
  crash: come down
  escape: drive off, run off
  retain: hold on
`;

/** "family: classes", a row each: what one event may be told by. "A bomb exploded" and "six died" tell one, "arrested" and "convicted" two. */
const FAMILIES = `
  harm: die injure attack explode shoot stab crash sink burn quake storm flood slide fall-down destroy damage
  trade: buy sell merge agree offer sign
  office: resign dismiss
  contest: win lose retain
  change: rise fall
  gathering: meet visit agree sign
  protest: protest riot walkout
  launching: launch open
`;

/** Base form → the classes that it is of; a verb with its particle has a space in it. */
export const deeds: ReadonlyMap<string, readonly string[]> = byWord([
  ...rowsOf(CLASSES).map(([name, list]): Row => [name, [...words(list)]]),
  ...rowsOf(PHRASES).map(([name, list]): Row => [name, phraseList(list)]),
]);

/** Words for whatever befell. */
export const calamities = words('disaster tragedy catastrophe calamity');

/** The classes of deeds that befall somebody, the likeliest first. */
export const befalling: readonly string[] = [
  ...words('quake flood storm slide explode crash sink burn attack shoot die'),
];

/** A class of deeds → the families that it is of; none for one that no other tells. */
export const deedFamilies: ReadonlyMap<string, readonly string[]> = byWord(
  rowsOf(FAMILIES).map(([name, list]): Row => [name, [...words(list)]]),
);

type Row = readonly [name: string, list: readonly string[]];

/** "die: kill murder" → "die", "kill murder"; a row goes on until the next line with a colon. */
function rowsOf(table: string): (readonly [name: string, list: string])[] {
  const rows: [string, string][] = [];
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    const row = rows.at(-1);
    if (colon < 0 && row !== undefined) row[1] += ` ${line.trim()}`;
    else rows.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rows;
}

/** Each word with the names of the rows that it stands in. */
function byWord(rows: readonly Row[]): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const [name, list] of rows)
    for (const word of list) names.set(word, [...(names.get(word) ?? []), name]);
  return names;
}
