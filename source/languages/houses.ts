// The houses whose articles most people read, by the hosts that they publish on and the other names that they go by.

/** A publishing house. */
export type House = {
  readonly name: string;
  /** Registered domains, or hosts below one that other houses share; "lamp.*" is the label under any ending. */
  readonly hosts: readonly string[];
  /** Other names, as they are printed. */
  readonly aliases: readonly string[];
};

/** Name: hosts and other names. A host has a stop and no space; a subdomain belongs to the longest host that it ends in. */
const TABLE = `
ABC Australia: abc.net.au, Australian Broadcasting Corporation
ABC News: abcnews.go.com, abcnews.com
AFP: afp.com, Agence France-Presse, Agence France Presse
Al Arabiya: alarabiya.net, Al Arabiya English
Al Jazeera: aljazeera.com, aljazeera.net, Al Jazeera English, AlJazeera, Aljazeera
Al-Monitor: al-monitor.com
Anadolu Agency: aa.com.tr, Anadolu, Anadolu Ajansı
ANSA: ansa.it
Ars Technica: arstechnica.com
Asahi Shimbun: asahi.com, The Asahi Shimbun
Associated Press: ap.org, apnews.com, The Associated Press, AP, AP News
Axios: axios.com
Baltimore Sun: baltimoresun.com, The Baltimore Sun
Bangkok Post: bangkokpost.com
BBC: bbc.com, bbc.co.uk, bbci.co.uk, BBC News, BBC Sport, BBC Online, BBC News Online, British Broadcasting Corporation
Belfast Telegraph: belfasttelegraph.co.uk
Bloomberg: bloomberg.com, bloomberg.net, Bloomberg News, Bloomberg.com, Bloomberg Businessweek
Boston Globe: bostonglobe.com, boston.com, The Boston Globe
Breitbart: breitbart.com, Breitbart News
Business Insider: businessinsider.*, insider.com
Business Standard: business-standard.com
BuzzFeed News: buzzfeed.com, buzzfeednews.com, BuzzFeed
CBC: cbc.ca, CBC News
CBS News: cbsnews.com
Channel NewsAsia: channelnewsasia.com
Chicago Tribune: chicagotribune.com
China Daily: chinadaily.com.cn, chinadailyhk.com, chinadaily.com, China Daily USA, China Daily Asia
Christian Science Monitor: csmonitor.com, The Christian Science Monitor
CNBC: cnbc.com
CNET: cnet.com
CNN: cnn.com, cnn.co.jp, CNN International, CNN Money, CNNMoney, CNN Business, CNN Politics, Cable News Network
CoinDesk: coindesk.com
Corriere della Sera: corriere.it
CTV News: ctvnews.ca, CTV
Daily Beast: thedailybeast.com, The Daily Beast
Daily Caller: dailycaller.com, The Daily Caller
Daily Express: express.co.uk, Sunday Express, Daily and Sunday Express
Daily Mail: dailymail.co.uk, dailymail.com, mailonsunday.co.uk, mailonline.com, Mail Online, MailOnline, Daily Mail Online, Mail on Sunday
Daily Maverick: dailymaverick.co.za
Daily Mirror: mirror.co.uk, Mirror Online, Sunday Mirror
Daily Record: dailyrecord.co.uk
Daily Sabah: dailysabah.com
Daily Star: dailystar.co.uk
Dallas Morning News: dallasnews.com, The Dallas Morning News
Dawn: dawn.com, Dawn News
Deadline: deadline.com, Deadline Hollywood
Denver Post: denverpost.com, The Denver Post
Der Spiegel: spiegel.de, Spiegel Online, Spiegel International
Detroit Free Press: freep.com
Detroit News: detroitnews.com, The Detroit News
Deutsche Welle: dw.com, dw.de, DW
El País: elpais.com, EL PAÍS, El Pais
Engadget: engadget.com
ESPN: espn.com, espn.go.com, espn.co.uk
Euronews: euronews.com
Evening Standard: standard.co.uk, London Evening Standard
Financial Times: ft.com, FT, FT.com, The Financial Times
Forbes: forbes.com
Foreign Policy: foreignpolicy.com
Fortune: fortune.com
Fox News: foxnews.com, foxbusiness.com, FOX News, Fox Business, FOX News Channel
France 24: france24.com, FRANCE 24
Frankfurter Allgemeine: faz.net, Frankfurter Allgemeine Zeitung, FAZ
Global Times: globaltimes.cn
Globe and Mail: theglobeandmail.com, The Globe and Mail
Guardian: theguardian.com, guardian.co.uk, guardiannews.com, theguardian.co.uk, The Guardian, Guardian Unlimited
Gulf News: gulfnews.com
Haaretz: haaretz.com, haaretz.co.il
Herald Sun: heraldsun.com.au
Hill: thehill.com, The Hill
Hindu: thehindu.com, thehindu.co.in, The Hindu
Hindustan Times: hindustantimes.com
Hollywood Reporter: hollywoodreporter.com, The Hollywood Reporter
Houston Chronicle: chron.com, houstonchronicle.com
HuffPost: huffpost.*, huffingtonpost.*, Huffington Post, The Huffington Post, HuffPost Canada, HuffPost UK, HuffPost Australia, HuffPost India
IEEE Spectrum: spectrum.ieee.org
Independent: independent.co.uk, the-independent.com, The Independent, The Independent on Sunday
India Today: indiatoday.in, indiatoday.intoday.in
Indian Express: indianexpress.com, The Indian Express
IndieWire: indiewire.com
Inquirer: theinquirer.net, The Inquirer
Interfax: interfax.com, interfax.ru
International Business Times: ibtimes.*, IBTimes
Irish Independent: independent.ie
Irish Times: irishtimes.com, The Irish Times
Jakarta Post: thejakartapost.com, The Jakarta Post
Japan Times: japantimes.co.jp, The Japan Times
Jerusalem Post: jpost.com, The Jerusalem Post
Khaleej Times: khaleejtimes.com
Korea Herald: koreaherald.com, The Korea Herald
Korea Times: koreatimes.co.kr, The Korea Times
Kyiv Independent: kyivindependent.com, The Kyiv Independent
Kyiv Post: kyivpost.com
Kyodo News: kyodonews.net, english.kyodonews.net, Kyodo
La Repubblica: repubblica.it
Le Figaro: lefigaro.fr
Le Monde: lemonde.fr
Los Angeles Times: latimes.com, LA Times, L.A. Times
Mail & Guardian: mg.co.za
Mainichi: mainichi.jp, The Mainichi
Mashable: mashable.com
Meduza: meduza.io
Metro: metro.co.uk, metro.us
Miami Herald: miamiherald.com
Middle East Eye: middleeasteye.net
Moscow Times: themoscowtimes.com, The Moscow Times
Motley Fool: fool.com, fool.co.uk, The Motley Fool
MSNBC: msnbc.com
Nation: thenation.com, The Nation
National: thenationalnews.com, thenational.ae, The National
National Post: nationalpost.com
National Review: nationalreview.com
Nature: nature.com
NBC News: nbcnews.com
NDTV: ndtv.com, NDTV.com
New Scientist: newscientist.com
New York Daily News: nydailynews.com
New York Magazine: nymag.com
New York Post: nypost.com
New York Times: nytimes.com, nyti.ms, The New York Times, NYT, NYTimes.com, International New York Times
New Yorker: newyorker.com, The New Yorker
New Zealand Herald: nzherald.co.nz, NZ Herald
News.com.au: news.com.au
Newsweek: newsweek.com
Nikkei Asia: asia.nikkei.com, Nikkei Asian Review
NPR: npr.org, National Public Radio
PBS NewsHour: pbs.org
Philadelphia Inquirer: inquirer.com, philly.com, The Philadelphia Inquirer
Philippine Daily Inquirer: inquirer.net
Politico: politico.com, politico.eu, POLITICO, POLITICO Europe
Press Association: pressassociation.com, PA Media
Press TV: presstv.com, presstv.ir, PressTV
Punch: punchng.com, The Punch
Radio Free Europe: rferl.org, RFE/RL, RadioFreeEurope/RadioLiberty
Rappler: rappler.com
Reuters: reuters.com, reuters.co.uk, reutersmedia.net, Thomson Reuters, Reuters News, Reuters UK, Reuters India
RFI: rfi.fr
RIA Novosti: ria.ru, rian.ru
RT: rt.com, Russia Today, RT International, RT News
RTÉ: rte.ie, RTE, RTÉ News
Salon: salon.com
San Francisco Chronicle: sfchronicle.com, sfgate.com
Scotsman: scotsman.com, The Scotsman
Seattle Times: seattletimes.com, The Seattle Times
Sky News: news.sky.com, sky.com
Slate: slate.com
South China Morning Post: scmp.com, SCMP
Space.com: space.com
Sputnik: sputniknews.com, sputnikglobe.com, Sputnik News, Sputnik International
Star: thestar.com.my, The Star
Straits Times: straitstimes.com, The Straits Times
Süddeutsche Zeitung: sueddeutsche.de
Sun: thesun.co.uk, thesun.ie, the-sun.com, The Sun, The Scottish Sun
Sydney Morning Herald: smh.com.au, The Sydney Morning Herald
TASS: tass.com, tass.ru, itar-tass.com, TASS News Agency, ITAR-TASS
TechCrunch: techcrunch.com
Telegraph: telegraph.co.uk, The Telegraph, The Daily Telegraph, The Sunday Telegraph
The Age: theage.com.au
The Atlantic: theatlantic.com
The Australian: theaustralian.com.au
The Conversation: theconversation.com
The Economist: economist.com
The Intercept: theintercept.com
The Verge: theverge.com
The Wire: thewire.in
The Wrap: thewrap.com, TheWrap
TIME: time.com, Time Magazine
Times: thetimes.co.uk, thetimes.com, thesundaytimes.co.uk, The Times, The Sunday Times
Times of India: timesofindia.indiatimes.com, timesofindia.com, The Times of India
Economic Times: economictimes.indiatimes.com, economictimes.com, The Economic Times
Times of Israel: timesofisrael.com, The Times of Israel
TMZ: tmz.com
Toronto Star: thestar.com
Ukrainska Pravda: pravda.com.ua
UPI: upi.com, United Press International
USA Today: usatoday.com, USA TODAY
Vanity Fair: vanityfair.com
Variety: variety.com
Vice: vice.com, VICE News
Voice of America: voanews.com, voanews.eu, VOA, VOA News
Vox: vox.com
Wall Street Journal: wsj.com, The Wall Street Journal, WSJ
Washington Examiner: washingtonexaminer.com
Washington Post: washingtonpost.com, The Washington Post, WaPo
Washington Times: washingtontimes.com, The Washington Times
Wired: wired.com, wired.co.uk, WIRED
Xinhua: xinhuanet.com, news.cn, xinhua.org, Xinhua News Agency
Yahoo News: news.yahoo.com, yahoo.com, Yahoo! News
Yomiuri Shimbun: yomiuri.co.jp, The Yomiuri Shimbun, The Japan News
Yonhap: yna.co.kr, yonhapnews.co.kr, Yonhap News Agency
ZDNet: zdnet.com
`;

/** "lamp.example", "lamp.*"; not "L.A. Times". */
const isHost = (word: string): boolean => /^[\w-]+(?:\.[\w-]+)*\.(?:\w+|\*)$/.test(word);

export const HOUSES: readonly House[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const colon = line.indexOf(': ');
    const words = line.slice(colon + 2).split(', ');
    const names = words.filter((word) => !isHost(word));
    const name = line.slice(0, colon);
    return {
      name: names.find((alias) => alias === `The ${name}`) ?? name,
      hosts: words.filter(isHost),
      aliases: [name, ...names],
    };
  });

/** Hosts that print what others publish: an address there says nothing of the house. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  'archive.is',
  'archive.org',
  'archive.ph',
  'archive.today',
  'bit.ly',
  'facebook.com',
  'feedburner.com',
  'google.com',
  'instagram.com',
  'linkedin.com',
  'msn.com',
  'reddit.com',
  't.co',
  't.me',
  'telegram.me',
  'twitter.com',
  'x.com',
  'youtu.be',
  'youtube.com',
]);
