import { describe, expect, it } from 'vitest';
import type { SentenceForm } from '../../../source/document/document.js';
import { repairTags } from '../../../source/document/tagger/repairs.js';
import { tagNumber, TAGS } from '../../../source/document/tagger/tag-set.js';
import { englishReader } from '../../helpers/document.js';

/** "word/TAG word/TAG" repaired: the same, and the names of the rules. */
function repaired(text: string, form: SentenceForm): readonly [string, readonly string[]] {
  const pairs = text.split(' ').map((pair) => pair.split('/'));
  const { tagger, data } = englishReader();
  const forms = pairs.map(([word = '']) => tagger.formOf(word, 0, word.length));
  const tags = Uint8Array.from(pairs, ([, tag = '']) => tagNumber(tag) ?? 0);
  const names = repairTags({ forms, tags, form, words: data.repairs });
  return [forms.map((word, at) => `${word.text}/${TAGS[tags[at] ?? 0] ?? ''}`).join(' '), names];
}

/** [rule, form of the sentence, before, after] */
const REPAIRED: readonly (readonly [string, SentenceForm, string, string])[] = [
  ['unknown word that opens a sentence before a verb or a relative', 'prose', 'Tarnby/JJ will/MD close/VB', 'Tarnby/NNP will/MD close/VB'],
  ['unknown word that opens a sentence before a verb or a relative', 'prose', 'Orrum/VB ,/, who/WP sold/VBD it/PRP ,/, left/VBD', 'Orrum/NNP ,/, who/WP sold/VBD it/PRP ,/, left/VBD'],
  ['“last” between a subject or be and a past', 'prose', 'The/DT two/CD last/JJ met/VBD in/IN May/NNP', 'The/DT two/CD last/RB met/VBD in/IN May/NNP'],
  ['form in -s right before a past is a plural', 'prose', 'Copper/NN reserves/VBZ dwindled/VBD ./.', 'Copper/NN reserves/NNS dwindled/VBD ./.'],
  ['form in -s between an owner and a noun is a plural', 'prose', 'Norland/NNP \'s/POS works/VBZ minister/NN left/VBD ./.', 'Norland/NNP \'s/POS works/NNS minister/NN left/VBD ./.'],
  ['form in -s that opens a sentence before a preposition, with a past ahead, is a plural', 'prose', 'Talks/VBZ at/IN the/DT mill/NN failed/VBD ./.', 'Talks/NNS at/IN the/DT mill/NN failed/VBD ./.'],
  ['form in -s between a singular and a weekday is a verb', 'prose', 'Parliament/NN votes/NNS on/IN Friday/NNP ,/, which/WDT would/MD end/VB it/PRP', 'Parliament/NN votes/VBZ on/IN Friday/NNP ,/, which/WDT would/MD end/VB it/PRP'],
  ['word in -ly between an article and a past with an object is a noun', 'prose', 'A/DT grizzly/RB mauled/VBD two/CD men/NNS ./.', 'A/DT grizzly/NN mauled/VBD two/CD men/NNS ./.'],
  ['past behind a noun, with an object, before another clause', 'prose', 'A/DT bear/NN mauled/JJ two/CD men/NNS before/IN it/PRP fled/VBD ./.', 'A/DT bear/NN mauled/VBD two/CD men/NNS before/IN it/PRP fled/VBD ./.'],
  ['form in -ing that a past behind it has as its subject', 'prose', 'when/WRB shelling/VBG struck/VBD the/DT tower/NN', 'when/WRB shelling/NN struck/VBD the/DT tower/NN'],
  ['noun behind "speak to", before the noun that it describes', 'prose', 'Speaking/VBG to/TO dock/VB crews/NNS', 'Speaking/VBG to/TO dock/NN crews/NNS'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'The/DT museum/NN lent/JJ four/CD masks/NNS ./.', 'The/DT museum/NN lent/VBD four/CD masks/NNS ./.'],
  ['past behind a pronoun in the nominative', 'prose', 'the/DT hall/NN it/PRP shut/JJ in/IN May/NNP', 'the/DT hall/NN it/PRP shut/VBD in/IN May/NNP'],
  ['past behind an aside is the verb of the sentence', 'prose', 'Its/PRP$ head/NN ,/, Orr/NNP ,/, voiced/VBN doubts/NNS ,/, saying/VBG it/PRP was/VBD old/JJ ./.', 'Its/PRP$ head/NN ,/, Orr/NNP ,/, voiced/VBD doubts/NNS ,/, saying/VBG it/PRP was/VBD old/JJ ./.'],
  ['lone past is the verb of the sentence', 'prose', 'Orr/NNP rallied/VBN voters/NNS :/: ``/`` We/PRP will/MD win/VB ./. \'\'/\'\'', 'Orr/NNP rallied/VBD voters/NNS :/: ``/`` We/PRP will/MD win/VB ./. \'\'/\'\''],
  ['adjective between an article and what only follows a noun', 'prose', 'A/DT former/JJ top/NN executive/JJ of/IN Velm/NNP left/VBD', 'A/DT former/JJ top/NN executive/NN of/IN Velm/NNP left/VBD'],
  ['past with an object is the verb of the sentence', 'prose', 'Hikers/NNS braved/JJ rain/NN ./.', 'Hikers/NNS braved/VBD rain/NN ./.'],
  ['past behind a relative clause is the verb of the sentence', 'prose', 'Orr/NNP ,/, who/WP runs/VBZ it/PRP ,/, pleaded/VBN for/IN time/NN ./.', 'Orr/NNP ,/, who/WP runs/VBZ it/PRP ,/, pleaded/VBD for/IN time/NN ./.'],
  ['past behind a relative clause is the verb of the sentence', 'prose', 'Orr/NNP ,/, who/WP was/VBD ill/JJ ,/, hit/VB a/DT guard/NN ,/, police/NNS said/VBD ./.', 'Orr/NNP ,/, who/WP was/VBD ill/JJ ,/, hit/VBD a/DT guard/NN ,/, police/NNS said/VBD ./.'],
  ['past that is no present, for a noun between a subject and an object', 'prose', 'A/DT man/NN shot/NN two/CD guards/NNS ./.', 'A/DT man/NN shot/VBD two/CD guards/NNS ./.'],
  ['stretch of time that ended on a day', 'prose', 'Profit/NN fell/VBD in/IN the/DT year/NN ended/VBD Dec./NNP 31/CD', 'Profit/NN fell/VBD in/IN the/DT year/NN ended/VBN Dec./NNP 31/CD'],
  ['participle behind the object of another verb', 'prose', 'Police/NNS held/VBD a/DT guard/NN hired/VBD in/IN May/NNP', 'Police/NNS held/VBD a/DT guard/NN hired/VBN in/IN May/NNP'],
  ['past behind an aside is the verb of the sentence', 'prose', 'The/DT bridge/NN ,/, built/VBN in/IN 1932/CD ,/, collapsed/VBN on/IN Monday/NNP ./.', 'The/DT bridge/NN ,/, built/VBN in/IN 1932/CD ,/, collapsed/VBD on/IN Monday/NNP ./.'],
  ['past behind the plural that opens a sentence, before another clause', 'prose', 'Shares/NNS plunged/VBN after/IN the/DT bank/NN failed/VBD', 'Shares/NNS plunged/VBD after/IN the/DT bank/NN failed/VBD'],
  ['form in -s right before a past is a plural', 'prose', 'Shares/VBZ fell/VBD sharply/RB', 'Shares/NNS fell/VBD sharply/RB'],
  ['form in -s right before a past is a plural', 'prose', 'Tarn/NNP shares/VBZ closed/VBD Friday/NNP at/IN 41/CD', 'Tarn/NNP shares/NNS closed/VBD Friday/NNP at/IN 41/CD'],
  ['past behind a plural, with “lower” or “higher” behind it', 'prose', 'Share/NN prices/NNS ended/VBN sharply/RB lower/JJR after/IN a/DT bank/NN failed/VBD', 'Share/NN prices/NNS ended/VBD sharply/RB lower/JJR after/IN a/DT bank/NN failed/VBD'],
  ['lone past is the verb of the sentence', 'prose', 'Talks/NNS slid/VBN into/IN chaos/NN on/IN Monday/NNP after/IN two/CD left/VBD ./.', 'Talks/NNS slid/VBD into/IN chaos/NN on/IN Monday/NNP after/IN two/CD left/VBD ./.'],
  ['lone past is the verb of the sentence', 'prose', 'Boats/NNS circled/VBN what/WP was/VBD a/DT wreck/NN ./.', 'Boats/NNS circled/VBD what/WP was/VBD a/DT wreck/NN ./.'],
  ['lone past is the verb of the sentence', 'prose', 'Exports/NNS climbed/VBN by/IN a/DT fifth/JJ ./.', 'Exports/NNS climbed/VBD by/IN a/DT fifth/JJ ./.'],
  ['form in -ed that its sentence lacks, behind what is taken for an adjective', 'prose', 'The/DT Norwegian/JJ nodded/NN at/IN it/PRP ./.', 'The/DT Norwegian/JJ nodded/VBD at/IN it/PRP ./.'],
  ['base form between a plural and a weekday is a verb', 'prose', 'Ministers/NNS gather/RB in/IN Oslo/NNP on/IN Friday/NNP', 'Ministers/NNS gather/VBP in/IN Oslo/NNP on/IN Friday/NNP'],
  ['form in -s between a singular and a weekday is a verb', 'prose', 'Voting/VBG ends/NNS on/IN Sunday/NNP', 'Voting/VBG ends/VBZ on/IN Sunday/NNP'],
  ['past that is no present', 'prose', 'Police/NNS shot/VBP a/DT man/NN', 'Police/NNS shot/VBD a/DT man/NN'],
  ['unchanged past behind a singular', 'prose', 'Norland/NNP beat/VBP Southland/NNP 2/CD', 'Norland/NNP beat/VBD Southland/NNP 2/CD'],
  ['unchanged past behind a singular', 'prose', 'She/PRP also/RB quit/VBP', 'She/PRP also/RB quit/VBD'],
  ['unchanged past, for a preposition', 'prose', 'The/DT council/NN quit/IN its/PRP$ post/NN ./.', 'The/DT council/NN quit/VBD its/PRP$ post/NN ./.'],
  ['adjective between an article and what only follows a noun', 'prose', 'A/DT former/JJ executive/JJ was/VBD found/VBN dead/JJ ./.', 'A/DT former/JJ executive/NN was/VBD found/VBN dead/JJ ./.'],
  ['adjective between an article and what only follows a noun', 'prose', 'A/DT militant/JJ of/IN Tarn/NNP left/VBD', 'A/DT militant/NN of/IN Tarn/NNP left/VBD'],
  ['adjective between an article and what only follows a noun', 'prose', 'The/DT militant/JJ said/VBD no/UH', 'The/DT militant/NN said/VBD no/UH'],
  ['side of a picture', 'prose', 'Ann/NNP Lind/NNP ,/, left/VBD ,/, speaks/VBZ', 'Ann/NNP Lind/NNP ,/, left/RB ,/, speaks/VBZ'],
  ['noun behind a preposition', 'headline', 'Union/NN calls/VBZ for/IN vote/VB', 'Union/NN calls/VBZ for/IN vote/NN'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'A/DT quake/NN hit/NN Norland/NNP ./.', 'A/DT quake/NN hit/VBD Norland/NNP ./.'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'Ann/NNP Lind/NNP quit/FW as/IN head/NN on/IN Monday/NNP ./.', 'Ann/NNP Lind/NNP quit/VBD as/IN head/NN on/IN Monday/NNP ./.'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'The/DT envoy/NN ,/, Ann/NNP Lind/NNP ,/, quit/VB on/IN Monday/NNP ./.', 'The/DT envoy/NN ,/, Ann/NNP Lind/NNP ,/, quit/VBD on/IN Monday/NNP ./.'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'Its/PRP$ chief/JJ executive/JJ hit/NN out/RB at/IN Orr/NNP in/IN May/NNP ./.', 'Its/PRP$ chief/JJ executive/JJ hit/VBD out/RB at/IN Orr/NNP in/IN May/NNP ./.'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'The/DT price/NN rose/NN by/IN a/DT fifth/JJ on/IN Monday/NNP ./.', 'The/DT price/NN rose/VBD by/IN a/DT fifth/JJ on/IN Monday/NNP ./.'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'The/DT bus/NN burst/NN into/IN flames/NNS ./.', 'The/DT bus/NN burst/VBD into/IN flames/NNS ./.'],
  ['unchanged past beside another past', 'prose', 'They/PRP say/VBP hit/JJ and/CC killed/VBD her/PRP', 'They/PRP say/VBP hit/VBD and/CC killed/VBD her/PRP'],
  ['unchanged past beside another past', 'prose', 'Lind/NNP ,/, 36/CD ,/, hit/NN and/CC killed/VBD her/PRP', 'Lind/NNP ,/, 36/CD ,/, hit/VBD and/CC killed/VBD her/PRP'],
  ['participle that is like its base, behind be', 'prose', 'He/PRP was/VBD shot/NN and/CC killed/VBN ./.', 'He/PRP was/VBD shot/VBN and/CC killed/VBN ./.'],
  ['past of a clause that its opening word asks for', 'prose', 'Oslo/NNP ,/, where/WRB the/DT quay/NN closed/VBN on/IN Friday/NNP', 'Oslo/NNP ,/, where/WRB the/DT quay/NN closed/VBD on/IN Friday/NNP'],
  ['past of a clause that its opening word asks for', 'prose', 'Lind/NNP said/VBD the/DT quay/NN closed/VBN on/IN Friday/NNP', 'Lind/NNP said/VBD the/DT quay/NN closed/VBD on/IN Friday/NNP'],
  ['past of a clause that its opening word asks for', 'prose', 'Two/CD are/VBP missing/VBG after/IN a/DT pier/NN collapsed/VBN in/IN Tarn/NNP', 'Two/CD are/VBP missing/VBG after/IN a/DT pier/NN collapsed/VBD in/IN Tarn/NNP'],
  ['past behind a name, with an object or a day', 'prose', 'Lind/NNP confirmed/VBN Friday/NNP that/IN it/PRP rained/VBD', 'Lind/NNP confirmed/VBD Friday/NNP that/IN it/PRP rained/VBD'],
  ['past with its particle and an object', 'prose', 'The/DT council/NN closed/VBN down/IN two/CD halls/NNS ,/, in/IN what/WP it/PRP called/VBD a/DT cut/NN ./.', 'The/DT council/NN closed/VBD down/IN two/CD halls/NNS ,/, in/IN what/WP it/PRP called/VBD a/DT cut/NN ./.'],
  ['past of what is said behind it', 'prose', 'The/DT bridge/NN closed/VBN on/IN Monday/NNP ,/, Mayor/NNP Lind/NNP said/VBD ./.', 'The/DT bridge/NN closed/VBD on/IN Monday/NNP ,/, Mayor/NNP Lind/NNP said/VBD ./.'],
  ['past of what is said behind it', 'prose', 'A/DT fire/NN destroyed/VBN the/DT mill/NN ,/, police/NNS in/IN Norbay/NNP said/VBD on/IN Friday/NNP ./.', 'A/DT fire/NN destroyed/VBD the/DT mill/NN ,/, police/NNS in/IN Norbay/NNP said/VBD on/IN Friday/NNP ./.'],
  ['past of what is said behind it', 'prose', 'Prices/NNS rose/NN by/IN 3/CD percent/NN ,/, the/DT agency/NN said/VBD ./.', 'Prices/NNS rose/VBD by/IN 3/CD percent/NN ,/, the/DT agency/NN said/VBD ./.'],
  ['past with an object is the verb of the sentence', 'prose', 'A/DT judge/NN ,/, Ann/NNP Lind/NNP ,/, sentenced/JJ Orr/NNP ./.', 'A/DT judge/NN ,/, Ann/NNP Lind/NNP ,/, sentenced/VBD Orr/NNP ./.'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'A/DT quake/NN hit/NN southern/JJ Norland/NNP ./.', 'A/DT quake/NN hit/VBD southern/JJ Norland/NNP ./.'],
  ['lone unchanged past is the verb of the sentence', 'prose', 'The/DT guard/NN shot/NN Lind/NNP ./.', 'The/DT guard/NN shot/VBD Lind/NNP ./.'],
  ['participle behind be or have', 'prose', 'It/PRP was/VBD also/RB called/VBD off/RP', 'It/PRP was/VBD also/RB called/VBN off/RP'],
  ['participle behind a noun, before the verb of its clause', 'prose', 'Men/NNS briefed/VBD on/IN it/NN left/VBD', 'Men/NNS briefed/VBN on/IN it/NN left/VBD'],
  ['past behind a pronoun in the nominative', 'prose', 'They/PRP called/VBN it/PRP off/RP', 'They/PRP called/VBD it/PRP off/RP'],
  ['past behind a relative word', 'prose', 'Men/NNS who/WP called/VBN', 'Men/NNS who/WP called/VBD'],
  ['lone past is the verb of the sentence', 'prose', 'Dockers/NNS marched/VBN quietly/RB ./.', 'Dockers/NNS marched/VBD quietly/RB ./.'],
  ['form in -ed that a clause lacks, taken for a noun', 'prose', 'It/PRP sank/VBD when/WRB a/DT cable/NN snapped/NN ./.', 'It/PRP sank/VBD when/WRB a/DT cable/NN snapped/VBD ./.'],
  ['base form between a plural and a weekday is a verb', 'prose', 'Hornets/NNS host/NN Town/NN on/IN Friday/NNP', 'Hornets/NNS host/VBP Town/NN on/IN Friday/NNP'],
  ['form in -s between a singular and a weekday is a verb', 'prose', 'The/DT mill/NN reopens/NNS on/IN Friday/NNP', 'The/DT mill/NN reopens/VBZ on/IN Friday/NNP'],
  ['plural that is the verb of a headline', 'headline', 'Union/NN plans/NNS the/DT strike/NN', 'Union/NN plans/VBZ the/DT strike/NN'],
  ['noun behind a plural that is the verb of a headline', 'headline', 'Dockers/NNS strike/NN over/IN pay/NN', 'Dockers/NNS strike/VBP over/IN pay/NN'],
]; // prettier-ignore

/** [what must stay as it is, form of the sentence] */
const KEPT: readonly (readonly [string, SentenceForm])[] = [
  ['The/DT shares/NNS outstanding/JJ of/IN Velm/NNP fell/VBD', 'prose'],
  ['A/DT fully/RB manned/VBN ship/NN ,/, saying/VBG it/PRP was/VBD late/RB', 'prose'],
  ["A/DT song/NN called/VBN ``/`` It/PRP rains/VBZ ''/'' failed/VBD ./.", 'prose'],
  ['A/DT plan/NN backed/VBN by/IN Lind/NNP ,/, saying/VBG it/PRP was/VBD late/RB', 'prose'],
  ['Halls/NNS closed/VBN down/RP by/IN Lind/NNP reopened/VBD', 'prose'],
  ['The/DT man/NN called/VBN up/RP a/DT day/NN late/RB was/VBD Orr/NNP', 'prose'],
  ['Unpainted/JJ boats/NNS sank/VBD', 'prose'],
  ['Undeterred/JJ ,/, she/PRP left/VBD', 'prose'],
  ['Good/JJ was/VBD the/DT day/NN', 'prose'],
  ['Hens/NNS lay/VBP eggs/NNS', 'prose'],
  ['Prices/NNS kept/VBN higher/JJR by/IN taxes/NNS hurt/VBD us/PRP', 'prose'],
  ['Fans/NNS beat/VBP drums/NNS', 'prose'],
  ['Lind/NNP and/CC Orr/NNP put/VBP it/PRP off/RP', 'prose'],
  ['They/PRP came/VBD ,/, left/VBD ,/, and/CC slept/VBD', 'prose'],
  ['Lind/NNP came/VBD ,/, left/VBD ,/, and/CC slept/VBD', 'prose'],
  ['They/PRP will/MD take/VB over/IN pay/VB it/PRP', 'prose'],
  ['A/DT quick/JJ tax/NN cut/NN ./.', 'prose'],
  ['A/DT quake/NN hit/NN by/IN rain/NN ./.', 'prose'],
  ['A/DT hit/NN in/IN Oslo/NNP ./.', 'prose'],
  ['Tax/NN cut/NN in/IN May/NNP', 'headline'],
  ['The/DT tax/NN cut/NN in/IN May/NNP failed/VBD ./.', 'prose'],
  ['What/WP it/PRP was/VBD ,/, sank/VBD', 'prose'],
  ['Men/NNS briefed/VBD on/IN it/NN ,/, and/CC left/VBD', 'prose'],
  ['Prices/NNS rose/VBD after/IN talks/NNS failed/VBD', 'prose'],
  ['It/PRP was/VBD named/VBN Aurora/NNP', 'prose'],
  ['The/DT hit/NN and/CC killed/VBD fans/NNS', 'prose'],
  ['It/PRP was/VBD hit/VBN and/CC killed/VBD her/PRP', 'prose'],
  ['The/DT question/NN was/VBD cost/NN ./.', 'prose'],
  ['It/PRP rained/VBD where/WRB the/DT quay/NN closed/VBN by/IN Lind/NNP is/VBZ', 'prose'],
  ['Lind/NNP said/VBD talks/NNS held/VBN in/IN May/NNP failed/VBD', 'prose'],
  ['They/PRP met/VBD after/IN talks/NNS held/VBN in/IN May/NNP', 'prose'],
  ['A/DT bomb/NN found/VBN after/IN a/DT raid/NN blew/VBD up/RP ./.', 'prose'],
  [
    'Men/NNS held/VBN on/IN Monday/NNP after/IN police/NNS found/VBD guns/NNS were/VBD freed/VBN ./.',
    'prose',
  ],
  ['Two/CD are/VBP held/VBN after/IN a/DT deal/NN signed/VBN in/IN Tarn/NNP', 'prose'],
  ['They/PRP met/VBD Lind/NNP named/VBN Friday/NNP', 'prose'],
  ['Two/CD armed/JJ men/NNS in/IN Oslo/NNP ./.', 'prose'],
  ['We/PRP saw/VBD them/PRP called/VBN off/RP', 'prose'],
  ['A/DT ship/NN built/VBN by/IN Norland/NNP ./.', 'prose'],
  ['The/DT sunken/JJ ship/NN built/VBN here/RB sank/VBD ./.', 'prose'],
  ['Three/CD held/VBN after/IN blast/NN', 'headline'],
  ['A/DT plan/NN backed/VBN by/IN both/DT ,/, Lind/NNP said/VBD ./.', 'prose'],
  ['The/DT ship/NN damaged/VBN in/IN May/NNP ,/, Lind/NNP said/VBD ,/, sank/VBD ./.', 'prose'],
  ['Men/NNS named/VBN in/IN it/PRP ,/, who/WP said/VBD so/RB ./.', 'prose'],
  ['A/DT wild/JJ rose/NN ,/, she/PRP said/VBD ./.', 'prose'],
  ['Talks/NNS held/VBN in/IN May/NNP ,/, Lind/NNP said/VBD they/PRP failed/VBD ./.', 'prose'],
  ['A/DT boat/NN trip/NN on/IN Friday/NNP', 'prose'],
  ['It/PRP rained/VBD where/WRB the/DT reed/NN bed/NN is/VBZ', 'prose'],
  ['The/DT union/NN talks/NNS on/IN Friday/NNP failed/VBD', 'prose'],
  ['Talks/VBZ to/TO men/NNS', 'prose'],
  ['Claims/VBZ at/IN the/DT mill/NN ,/, which/WDT fell/VBD ./.', 'prose'],
  ['Union/NN plans/NNS the/DT strike/NN', 'prose'],
  ['Union/NN plans/NNS fail/VBP', 'headline'],
  ['The/DT latest/JJ announced/VBN by/IN Lind/NNP ./.', 'prose'],
  ['The/DT old/JJ shed/NN ./.', 'prose'],
];

describe('repairs', () => {
  it.each(REPAIRED)('%s', (name, form, before, after) => {
    expect(repaired(before, form)).toEqual([after, [name]]);
  });

  it.each(KEPT)('leaves %s (%s)', (text, form) => {
    expect(repaired(text, form)).toEqual([text, []]);
  });
});
