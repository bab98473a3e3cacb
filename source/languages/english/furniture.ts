// What English news pages print around an article: cues, buttons, credits, and the words of dates and bylines.
// Cues are written folded: lower case, no punctuation but inner apostrophes dropped ("don't miss" → "dont miss").
import type { FurnitureLexicon } from '../lexicons/furniture-lexicon.js';
import { MONTHS, UNITS, WEEKDAYS } from './lexicon/calendar-words.js';
import { nameLexicon } from './names.js';
import { wordLexicon } from './words.js';
import { phraseList, phrases, union, words } from './word-list.js';

export const furnitureLexicon: FurnitureLexicon = {
  stopWords: wordLexicon.functionWords,

  endCues: phraseList(`
    no comments, post a comment, leave a comment, leave a reply, leave a response, add a comment, add comment,
    write a comment, join the conversation, join the discussion, view comments, show comments, see comments,
    read comments, view all comments, read all comments, load comments, comments are closed, comments closed,
    your email address will not be published, about the author, about the authors, about the writer, author bio,
    more stories by, more articles by, view all posts by, see all posts by, read more by, topics in this article,
    site links, site map, site index, site information navigation, footer navigation, back to top, return to top,
    reprints and permissions, request permission to reuse, report a correction, report an error, report a typo,
    notes to editors, note to editors, notes for editors, note to editor, editors notes, media contact, media contacts,
    press contact, press contacts, media enquiries, media inquiries, press enquiries, press inquiries, for media enquiries,
    for media inquiries, for press enquiries, for further information, for more information contact, top rated comments,
    top comments, reader comments, readers comments, most liked comments, newest comments, sort comments, recent comments,
    submit a correction, purchase licensing rights, all rights reserved, all rights of the publication are reserved,
    this material may not be published, copyright, terms of service, privacy policy, terms of use, contact us, about us,
    advertise with us, privacy overview, author and article information, read full article, unsubscribe,
    manage preferences, update your preferences, email preferences
  `),

  boxCues: phraseList(`
    related topics, related stories, related articles, related news, related posts, related content, related coverage,
    related links, recent stories, recent posts, recent articles, more stories, more stories from, more from, more news,
    more news from, more on this story, more on this topic, more in, more like this, most read, most popular, most viewed,
    most shared, trending now, trending stories, top stories, latest stories, latest news, latest headlines, read next,
    up next, next article, next story, next post, previous article, previous post, you may also like, you may like,
    you might also like, you might like, you may like these posts, recommended for you, recommended stories,
    recommended reading, editors picks, popular stories, other stories, also on, from the web, around the web,
    from our partners, sponsored content, sponsored links, paid content, promoted stories, promoted content,
    explore further, explore more, more by this author, filed under, filed to, tags, in this story, share this article,
    share this story, share this post, share article, our standards the, most read in
  `),

  junkLines: phraseList(`
    advertisement, advertisment, advertising, ad, ads, sponsored, promoted, share, share this, share tweet,
    share on facebook, share on twitter, share via email, share options, tweet, pin, pin it, post, print, email, e mail,
    facebook, twitter, x, bluesky, threads, instagram, linkedin, pinterest, reddit, whatsapp, telegram, tumblr, flipboard,
    messenger, pocket, sms, copy link, copylink, link copied, copied, link, save, save article, save for later, bookmark,
    comment, comments, comment icon, like, follow, follow us, following, subscribe, subscribe now, sign up, sign in,
    log in, login, register, menu, search, home, news, video, videos, photos, gallery, listen, watch, watch now,
    key points, in summary, story highlights, highlights, key takeaways, watch live, play, play video, pause, close, open, expand, skip, loading, more, see more, show more, read more,
    view more, load more, learn more, continue reading, continue reading the main story, story continues below,
    story continues below advertisement, article continues below, article continues below advertisement,
    article continues after advertisement, continue reading below, skip to content, skip to main content,
    skip advertisement, skip ad, newsletter, newsletters, sections, trending, latest, podcast, updated, published, by,
    author, authors, written by, posted by, posted, credit, image credits, getty images, reuters, ap, afp, error, ok,
    cancel, next, previous, prev, toggle, rss, contact, careers, font size, text size, resize text, supported by,
    presented by, recommended, related, related story, related article, readers also like, gift this article,
    give this article, exclusive, fact checked, peer reviewed publication, trusted source, proofread, enlarge,
    enlarge image, view image, hide caption, toggle caption, caption, transcript, download, embed, resume, live,
    breaking news, breaking, minutes, read online, view online, read in app, open in app, view in browser,
    view in your browser, forward to a friend, find a job, find a new job, click to return to homepage, back to home,
    return to homepage, full menu, search menu
  `),

  junkPrefixes: phraseList(`
    sign up for, sign up to, signup for, subscribe to, subscribe for, subscribe now, get the latest, get our,
    get breaking, get unlimited, join our, join us on, follow us, like us on, find us on, connect with us, click here, click to,
    tap here, read more, read also, also read, read full, read the full, read, see also, see more, watch, related,
    recommended, recommended by, dont miss, more on, more from, more about, must read, also see, download the,
    download our, share this, share on, share to, share via, email this, print this, save this, listen to this, listen to,
    stay up to date, stay informed, stay connected, support our, support independent, already a subscriber,
    already have an account, create a free account, create an account, unlock this, enter your email, please enter, by signing up,
    by subscribing, by clicking, this site is protected by, we use cookies, this website uses cookies, manage your,
    correction, corrections, clarification, an earlier version of this article, an earlier version of this story, an earlier version of this post,
    an earlier version of this column, an earlier version of this headline, a previous version of this article, a previous version of this story,
    this article was amended on, this article was updated on, this story has been corrected, this article has been corrected,
    image copyright, image caption, media caption, media playback is, playback is unsupported,
    editors note, image credit, image credits, image source, image, photo credit, photo by, photo, photograph,
    photograph by, picture, pictured, pictured from left, pictured right, pictured left, pictured above, pictured at,
    from left, pictured here, credit, file photo, file image, file, representative image, representational image,
    illustration, reporting by, additional reporting by, writing by, editing by, with reporting by, with files from,
    with inputs from, with additional reporting, follow on twitter, copyright, published, updated, last updated,
    last modified, posted, posted on, posted in, posted by, written by, first published, originally published,
    this article was originally published, this story was originally published, this article originally appeared,
    this article first appeared, this story originally appeared, estimated reading time, reading time, tags, tagged,
    filed under, topics, categories, category, source, via, citation, journal information, doi, more information,
    for more information, for more on, for more news, for more from, for more coverage, for more stories, to learn more,
    learn more, if you purchase, we may earn, you received this email, you are receiving this email, this email was sent,
    this newsletter was sent, thanks for reading, thank you for reading, was this email forwarded, forwarded this email,
    youre currently a free subscriber, you are currently a free subscriber, this post is public so feel free to, view this email in, having trouble viewing, to unsubscribe,
    if you no longer wish, you can unsubscribe, we may receive
  `),

  junkPhrases: phraseList(`
    all rights reserved, contributed to this report, contributed to this story, contributed to this article,
    may not be reproduced, may not be published broadcast, may earn a commission, may earn an affiliate commission,
    may receive a small commission, may receive a commission, may receive compensation, contains affiliate links,
    subscribe to our, sign up for our, sign up to our, our free newsletter, your inbox, your email address, follow us on,
    like us on facebook, join us on facebook, no longer being updated, opens in new window, opens in a new window, opens new tab, opens in new tab,
    click here to, click here for, this video is no longer available, to view this video, enable javascript, uses cookies,
    reproduction without proper consent, the opinions expressed here, view this post on instagram, a post shared by,
    read our full, could not be saved please try again, subscription has been successful, thank you for signing up,
    thanks for signing up, please refresh the page, this slideshow requires javascript, to read the rest of, version of this article appears in print, version of this article appeared in print,
    do not necessarily reflect the views, do not necessarily represent the views, support independent journalism,
    letters to the editor wed like to hear, small favour to ask, small favor to ask, please support us, consider supporting us,
    support our journalism, keep our journalism free, become a supporter today, on facebook instagram, on facebook twitter and
  `),

  weakPhrases: phraseList(`
    contributed reporting, affiliate links, terms of service, terms of use, terms and conditions, terms conditions,
    privacy policy, privacy notice, cookie policy, our newsletter, follow him on twitter, follow her on twitter,
    follow them on twitter, follow on twitter, can be reached at, pic twitter com, is a reporter, fill out the form
  `),

  versionNotes: words(
    'adds adding recasts updates updated rewrites corrects changes deletes inserts refiles repeats clarifies rewords',
  ),
  // "UPDATE 2-Shares fall"; near misses: "UPDATE 2 of the plan", "Update - the storm"
  headlineSlug:
    /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|PREVIEW|EXCLUSIVE|SNAPSHOT)(?: \d{1,2})?-)+ ?(?=\S)/,
  creditWords: phraseList(`
    photo, image, picture, credit, photograph, courtesy, screengrab, screenshot, photos, images, pictures, credits, photographs,
    screengrabs, screenshots, getty, shutterstock, istock, alamy, unsplash, flickr, wikimedia
  `),

  bioVerbs: words(
    'is has was covers writes joined reports works edits leads graduated studied previously',
  ),

  commentHeads: phrases(`
    comments, comment, responses, response, replies, reply, all comments, reader comments, readers comments, your comments,
    comments from readers, comments below, top comments, latest comments, newest comments, recent comments, discussion,
    the discussion, conversation, the conversation, reactions, have your say, your views, your say, letters and comments,
    thoughts, user comments, show comments, hide comments, view comments, read comments, join the conversation,
    join the discussion, comments are open
  `),
  postButtons: words(`
    reply replies like likes liked unlike dislike report share flag upvote downvote vote votes up down recommend recommended
    permalink link quote edit delete abuse more less show hide view all to this comment log in follow copy good agree disagree
    respond response responses and points point
  `),
  postReplies: words('reply replies report flag permalink upvote downvote respond'),

  shareWords: words(
    'facebook twitter whatsapp email linkedin pinterest reddit instagram flipboard x print',
  ),

  agencies: phrases(`
    reuters, associated press, the associated press, ap, afp, agence france-presse, press association, pa media, pti, ani,
    ians, xinhua, upi, tass, sputnik, bloomberg, bloomberg news, anadolu agency, kyodo news, the canadian press,
    canadian press, australian associated press
  `),

  months: MONTHS,
  weekdays: WEEKDAYS,
  publishedCues: words('published posted publish date first'),
  updatedCues: words('updated modified update edited'),

  notNames: words(`
    about access account accused add agency broadcasting chronicle dispatch examiner gazette herald newspapers observer sentinel telegram telegraph tribune wire analyst columnist commentator featured freelancer guest investigative special advertisement africa after against agency ago alert all also america american
    and annual another app apps are article as asia assistant associate at author award back be before big board
    book books box breaking britain british bureau business but buy by calendar can canada center centre chief
    city click climate code college columnist comments commercial considers contact content contributing
    contributor copyright correspondent cover coverage crime daily deal deals debate deputy design desk did
    director does download edition editor editorial education election email england entertainment environment
    europe every exclusive facebook family fashion features file finance find first five follow food football for
    free freelance from full gallery game games get getty gift global go group guide has have heading health help
    here high holiday home house how icon images in india industry info inside insights instagram international is
    its job jobs join journal journalist just key kingdom last latest law leader league learn life lifestyle link
    list listen live lives local log london look magazine mail main make making map market markets me media
    medical meet member men menu message middle minister mobile money more most movies music national need network
    new news newsletter newspaper next north not now of off officer official old on open opening opinion opinions
    or order other our out over own pacific pdf people photo photos pick picks play plus podcast podcasts police
    policy politics popular post press preview print privacy producer product products profile program project
    public put question read real recent related reply report reporter reports reuters review reviews rights sale
    save schedule school science search section sections see senior series services set share shop should show
    sign site source south special sport sports staff start state states status store stories story style
    subscribe subscriber subscription summit support take talk tax team tech technology television terms text that
    the their them these they thing things this those three through times tip tips to today top tour trade travel
    trending tv twitter two uk under united up update updated us use via video videos view vs war was watch we
    weather website week weekly were what when where who why win with without women work world writer year
    yesterday york you your
  `),
  givenMonths: words('april may june august jan'),
  honorifics: union(nameLexicon.honorifics.keys(), ['professor']),
  nameParticles: union(nameLexicon.particles, words('ap dal mac mc o st')),
  bylineLeads: phraseList(`
    by, by the, written by, words by, story by, article by, posted by, author, authors, reported by, report by,
    analysis by, review by, reviewed by, opinion by, commentary by, comment by, column by, essay by, interview by,
    explainer by, perspective by, text by, feature by, special report by, news analysis by, guest post by, post by,
    published by, submitted by, contributed by, as told to, dispatch by, profile by, critique by, recap by, blog by,
    exclusive by, investigation by, stories by, reporter, writer, contributor, live updates by, live coverage by, updates by
  `),
  bylineLabels: phraseList('story, words, report, text, stories'),
  // "Our Sports Correspondent", "By a Staff Reporter"; near miss: "Our reporter was held"
  unnamedByline:
    /^(?:by )?(?:our|an?|from our|express|the)? ?(?:(?:staff|special|own|chief|senior|news|sports?|court|legal|political|business|city|crime|foreign) ){0,2}(?:correspondents?|reporters?|bureau)$/,
  accounts: phrases(`
    admin, administrator, webmaster, web master, webadmin, web admin, site admin, wpadmin, wp admin, super user, superuser, root,
    user, guest, author, authors, contributor, contributors, editor, editors, the editors, the editor, editorial,
    editorial staff, editorial team, editorial board, news desk, newsdesk, newsroom, news room, web desk, web team, online desk,
    digital desk, digital team, desk, staff, staff writer, staff writers, staff reporter, staff reporters, staff report,
    staff reports, our correspondent, our reporter, our staff, special correspondent, publisher, unknown, anonymous, default,
    test, none, null, undefined, no author, n a, system, cms, support, info, redaktion, moderator, manager, content manager
  `),
  givenNames: union(nameLexicon.femaleNames, nameLexicon.maleNames),
  familyNamesFirst: union(nameLexicon.familyNamesFirst, ['lee', 'han', 'jin', 'shim']),
  outletTails: words(`
    times post news daily journal herald guardian tribune gazette mail telegraph chronicle globe weekly examiner inquirer observer
    register review mirror echo standard dispatch press bulletin today mercury argus sentinel ledger monitor star record messenger
    advertiser statesman advocate voice nation republic citizen enterprise leader reporter pioneer courier democrat online radio tv network
    media agency broadcasting newspapers newspaper magazine wire newswire service
  `),
  sectionWords: words(`
    news world uk us usa international national local latest top stories story headlines headline politics political business
    economy finance money markets sport sports football culture arts entertainment lifestyle life style tech technology science
    health environment climate education opinion comment editorial features video videos home homepage front page breaking live
    articles article posts blog all the and of for feed feeds rss atom europe asia africa americas america middle east region
    regional weather travel books film music society law crime
  `),
  compoundStarts: words(`
    well long short self anti ex half high low two three four five six seven eight nine twenty thirty forty fifty sixty seventy
    eighty ninety first second third so old
  `),
  mayStartCompounds: words(`
    non mid one ten hundred full part hard soft new last cross all far near left right north south east west large small big wide
    deep open ever much most more fast slow free semi quasi pre post pro co counter inter multi re fair hand man woman child life
    time year month week day state government land water air sea home world country court market church school police army
    union company party record award heart eye door back front top bottom middle upper lower best least better ill good bad
    great real true then vice
  `),
  doorWords: words(`
    robot robots bot bots human captcha recaptcha javascript browser browsers cookies cookie check checking verify verifying
    verification verified security redirect redirected redirecting seconds moment consent enable enabled unusual traffic blocked
    denied forbidden unavailable loading firewall cloudflare ray reload refresh proceed partners wait access continue accept
    reject machine visitor automated suspicious proxy vpn
  `),
  doorAddress: words('you your please we our'),
  payCues: phraseList(`
    to continue reading, to keep reading, to read the full, to read the rest, to read the whole, to read this article,
    to read this story, to read more, to unlock, already a subscriber, already subscribe, for subscribers, subscribers only,
    subscriber only, subscriber exclusive, for members, members only, already a member, become a member, subscribe to read, subscribe now, subscribe for,
    start your subscription, start your free trial, sign in to read, log in to read, sign in to continue, log in to continue,
    register to continue, register to read, create a free account, this article is reserved, free articles, unlimited access,
    unlock this article, premium content, your free trial
  `),
  outletLeads: phraseList(`
    advertise with, advertise on, advertise in, jobs at, careers at, working at, work at, work for, write for,
    contributors to, subscribe to, sign up to
  `),
  outletHints: phraseList(`
    about, contact, follow, join, more from, more on, sign up for
  `),
  timeAgoUnits: union(UNITS.keys(), UNITS.values(), words('sec secs min mins hr hrs')),
};
