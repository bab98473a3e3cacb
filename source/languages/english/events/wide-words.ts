// Nouns that may be said of what others name: "a man" of a priest, "a vehicle" of a bus; and nouns for much the same. Used to compare
// events, never to print.
import { words } from '../word-list.js';

/** By base form. What stands here is nobody else and nothing else than what is told beside it. */
export const wideWords: ReadonlySet<string> = words(`
  man woman person people children boy girl child teenager youth adult victim suspect defendant accused offender criminal convict prisoner inmate
  detainee citizen resident local national foreigner native figure individual member worker employee staff official officer leader chief
  head boss executive politician lawmaker aide adviser ally critic rival opponent activist campaigner protester demonstrator fighter rebel
  militant gunman attacker assailant soldier troop force fighter clergyman cleric father mother son daughter brother sister husband
  wife couple family relative parent player star striker winner champion expert scientist researcher
  thing item object product good stuff material substance piece part unit asset property holding
  building structure facility plant site complex centre center premise block home house property compound venue base post position target
  place area district region town city village capital country nation state province border neighbourhood neighborhood community
  vehicle car craft vessel ship boat plane aircraft machine device equipment weapon explosive munition
  dozen score hundred thousand lot number participant crowd fan visitor passenger customer client user owner buyer
  rule move decision step motion idea effort work action operation campaign
  company firm group business maker producer manufacturer supplier giant chain bank lender carrier operator unit arm subsidiary venture
  partner body agency authority organisation organization institution association union club team side squad party government
  administration council committee court judge jury panel tribunal
  law bill act measure rule regulation legislation decree order ruling plan scheme programme program project proposal reform package deal
  agreement accord pact contract treaty document text letter statement report
  drug medicine treatment shot jab vaccine dose therapy remedy
  charge count offence offense crime case claim allegation accusation complaint
  money sum cash fund funding loan credit aid grant payment fee price cost value stake share job post role position
  disaster tragedy accident incident attack blast fire blaze storm quake emergency problem fault defect failure issue concern reason cause
  event meeting talk match game race round final cup tournament title point goal season
  year month week day hour minute time percent dollar euro pound
`);

/** A row each: nouns, by base form, that two outlets may choose between for one thing or one person. */
export const nearWords: readonly ReadonlySet<string>[] = `
  missile rocket projectile shell drone
  jet fighter bomber warplane airliner plane
  bus coach minibus van
  van truck lorry car taxi
  ship ferry tanker freighter trawler yacht warship frigate boat
  train railway tram metro subway
  road highway motorway street bridge
  ravine gorge valley canyon river stream ditch
  sea ocean lake river bay water coast shore beach
  school college academy university campus class
  church cathedral chapel monastery abbey
  mosque temple shrine church
  hospital clinic ward
  shop store supermarket mall market stall bazaar
  flat apartment house villa home tower
  factory plant mill works workshop warehouse depot
  hotel resort hostel inn
  bar pub club nightclub disco restaurant cafe
  jail prison cell
  office headquarters tower
  priest pastor bishop vicar monk cardinal imam
  doctor surgeon physician medic nurse
  policeman policewoman officer constable trooper guard sergeant
  journalist reporter editor correspondent columnist writer author
  teacher lecturer professor academic coach instructor
  lawyer attorney barrister solicitor counsel
  banker financier broker trader investor businessman tycoon entrepreneur
  singer musician rapper artist performer
  actor actress comedian
  player striker forward midfielder defender goalkeeper footballer captain
  minister secretary premier president chancellor
  mayor governor councillor politician
  senator congressman lawmaker representative mp deputy
  student pupil schoolchild
  farmer grower rancher
  driver motorist trucker
  theft fraud robbery embezzlement burglary laundering forgery
  bribery corruption graft kickback bribe
  murder killing manslaughter homicide assault violence
  rape abuse assault harassment
  spying espionage treason
  terrorism terror extremism
  flood storm rain landslide mudslide
  fire blaze smoke explosion
  wheat grain cereal corn maize
  oil crude petrol fuel gasoline diesel gas
  virus disease illness infection outbreak epidemic pandemic
  pay wage salary
  tariff duty levy tax
  coin currency money
  paper newspaper daily magazine
  film movie series show
  song album record
  book novel memoir
  phone smartphone handset
  army military troop force navy
  trial study test experiment
  talk negotiation discussion consultation conversation dialogue
  problem difficulty challenge trouble
  war conflict fighting hostility
  worry concern fear
  step measure action
  probe investigation inquiry
  probe spacecraft craft satellite rover lander
`
  .trim()
  .split('\n')
  .map((row) => words(row));
