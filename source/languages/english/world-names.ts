// Bodies and places of the world whose names look like somebody's: what no rule could tell. Added to the lists of `names.ts`.

/** Papers and channels: each with its other forms. */
export const WORLD_MEDIA = `
Le Monde:
Le Figaro:
Le Parisien:
Der Spiegel:
Die Zeit:
Die Welt:
La Repubblica:
La Stampa:
Corriere della Sera:
El País: el pais
El Mundo:
La Nación: la nacion
Paris Match:
Charlie Hebdo:
Vanity Fair:
Le Soir:
Liberation: libération
El Universal:
Sueddeutsche Zeitung: süddeutsche zeitung
O Globo:
Folha de S.Paulo: folha de s. paulo
Haaretz:
Asahi Shimbun:
Yomiuri Shimbun:
Dagens Nyheter:
Aftenposten:
Novaya Gazeta:
Kommersant:
`;

/** Firms, clubs, parties and armed groups. */
export const WORLD_BODIES = `
Marks & Spencer: marks and spencer
Procter & Gamble:
Johnson & Johnson:
Ernst & Young:
Barnes & Noble:
Smith & Nephew:
Aston Martin:
Land Rover:
Thomas Cook:
Louis Vuitton:
Hugo Boss:
Calvin Klein:
Christian Dior:
Yves Saint Laurent:
Estée Lauder: estee lauder
Charles Schwab:
Wells Fargo:
Merrill Lynch:
Lehman Brothers:
Julius Baer:
Banco Santander:
Crédit Agricole: credit agricole
BNP Paribas:
Rio Tinto:
Anglo American:
Standard Chartered:
Baker Hughes:
Foster Wheeler:
Booz Allen:
Kinder Morgan:
Jardine Matheson:
Royal Dutch Shell:
Hapag-Lloyd:
Cathay Pacific:
Virgin Atlantic:
Aer Lingus:
Hyundai Motor:
Toyota Motor:
Mitsubishi Heavy:
Sinn Féin: sinn fein
Fine Gael:
Fianna Fáil: fianna fail
Plaid Cymru:
Al Shabaab: al-shabaab
Abu Sayyaf:
Aston Villa:
Crystal Palace:
West Ham:
River Plate:
Cruz Azul:
Colo Colo:
Vasco da Gama:
Young Boys:
Real Sociedad:
Celta Vigo:
Costa Concordia:
Ever Given:
Crew Dragon:
New Shepard:
Falcon Heavy:
`;

export const WORLD_PLACES = `
  abu dhabi, alexandria, bangalore, beit hanoun, belo horizonte, ben nevis, bilbao, bologna, bordeaux, bremen, bruges, christchurch, dortmund,
  eindhoven, genoa, guadalajara, guayaquil, hong kong, jeddah, juiz de fora, leipzig, lille, lyon, medellin, monterrey, nagoya,
  porto alegre, saigon, san sebastian, santa barbara, singapore, são paulo, utrecht, valencia, sierra leone, burkina faso, alice springs
`;
