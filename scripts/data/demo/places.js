// The fictional département: 60 communes, four EPCI, and what is to be seen there.
import { sirenOf } from "./identifiers.js";
import { randomFor } from "./random.js";

export const DEPARTEMENT = { code: "9Z", name: "Val-de-Célandre", siren: sirenOf(90) };
export const REGION = { code: "9R", name: "Marches-du-Centre", siren: sirenOf(95) };

export const STATE = { name: "Préfecture du Val-de-Célandre", siren: sirenOf(99) };

/** @typedef {"prefecture" | "town" | "bourg" | "village"} Size */

/**
 * @typedef {object} Epci
 * @property {string} id
 * @property {string} name
 * @property {string} siren
 * @property {string} area how people call the place
 * @property {number} lat
 * @property {number} lon
 */

/** @type {readonly Epci[]} */
export const EPCIS = [
  {
    id: "agglo",
    name: "CA Vauclandre Agglomération",
    siren: sirenOf(201),
    area: "le bassin vauclandrais",
    lat: 46.52,
    lon: 2.46,
  },
  {
    id: "brizou",
    name: "CC de la Vallée du Brizou",
    siren: sirenOf(202),
    area: "la vallée du Brizou",
    lat: 46.72,
    lon: 2.74,
  },
  {
    id: "varvenne",
    name: "CC Varvenne et Monts d'Orvel",
    siren: sirenOf(203),
    area: "le pays d'Orvel",
    lat: 46.28,
    lon: 2.72,
  },
  {
    id: "ousine",
    name: "CC Tardelle et Ousine",
    siren: sirenOf(204),
    area: "le pays de Tardelle",
    lat: 46.6,
    lon: 2.12,
  },
];

/**
 * @typedef {object} Commune
 * @property {string} code INSEE
 * @property {string} name
 * @property {Size} size
 * @property {number} population
 * @property {Epci} epci
 * @property {string} siren
 * @property {string} postcode
 * @property {number} lat
 * @property {number} lon
 * @property {string} river
 * @property {readonly string[]} sights
 * @property {string | undefined} adjective masculine singular, of the larger ones
 * @property {string | undefined} feminine
 * @property {readonly string[]} quarters
 * @property {readonly string[]} schools
 */

// name | inhabitants | EPCI | river | sights | adjective, feminine | quarters | schools
const TABLE = `
Vauclandre|48000|agglo|la Célandre|la collégiale Saint-Roch,les anciennes tanneries,le rempart nord,la halle aux grains,le couvent des Ursulines,le canal des Tanneurs|vauclandrais,vauclandraise|le Faubourg de la Tuilerie,les Tanneries,le Clos-Vert,la Butte-aux-Moines,les Grands-Prés,la Gare,le Port-aux-Bois,la Croix-Bleue,le Vieux-Marché,les Hauts-de-Célandre|l'école des Tilleuls,l'école du Clos-Vert,l'école de la Butte,l'école du Port-aux-Bois,l'école des Grands-Prés,le collège des Trois-Rivières,le collège de la Tuilerie,le lycée des Hauts-de-Célandre,le lycée professionnel des Tanneries
Brizeuil-sur-Célandre|18400|brizou|la Célandre|le pont couvert,la filature,le prieuré Saint-Ours,la maison éclusière|brizeuillais,brizeuillaise|la Filature,le Bas-Pont,les Coteaux,la Cité-Jardin|l'école du Bas-Pont,l'école des Coteaux,l'école de la Filature,le collège du Pont-Couvert,le lycée de la Filature
La Roche-Varvenne|13100|varvenne|la Varvenne|le château de la Roche,les forges,la tour de guet,le lavoir aux Six-Pans|rochevarvennois,rochevarvennoise|les Forges,la Ville-Haute,le Champ-de-Foire|l'école des Forges,l'école du Champ-de-Foire,le collège de la Ville-Haute,le lycée agricole des Monts d'Orvel
Saint-Auril|6300|agglo|la Célandre|l'église Saint-Auril,le moulin à papier,la ferme des Granges|aurilois,auriloise|les Granges,le Moulin-à-Papier|l'école des Granges,le collège du Moulin
Chantevoy|5200|agglo|le Brizou|le manoir de Chantevoy,la briqueterie,les étangs|chantevoisien,chantevoisienne|la Briqueterie|l'école de la Briqueterie,le collège des Étangs
Pont-Célandre|4700|brizou|la Célandre|le pont aux Neuf-Arches,le port aux gabarres,la chapelle des Mariniers|pontois,pontoise|le Port|l'école du Port,le collège des Neuf-Arches
Les Essertines-du-Bois|3900|brizou|le Brizou|la halle de bois,la forêt des Essertines,la scierie|essertinois,essertinoise||l'école des Essarts
Villebrume|3400|agglo|la Tardelle|le beffroi,le jardin des simples,la rotonde des chemins de fer|villebrumois,villebrumoise|la Rotonde|l'école de la Rotonde
Marvezat|3100|varvenne|la Varvenne|la verrerie,le viaduc,la source ferrugineuse|marvezacois,marvezacoise||l'école du Viaduc,le collège de la Verrerie
Saint-Loménil|2800|ousine|l'Ousine|l'abbatiale,le pigeonnier,la grange dîmière|loménilois,loméniloise||l'école de l'Ousine,le collège de l'Abbaye
Courvigneux|2600|ousine|la Tardelle|les caves troglodytiques,le vignoble,le pressoir à grand-point|courvigneusien,courvigneusienne||l'école des Vignes
Fontarcy|2300|varvenne|la Varvenne|la fontaine aux Arcs,la carrière de granit,l'église romane|fontarcois,fontarcoise||l'école des Arcs
Le Mesnil-Tardelle|2100|ousine|la Tardelle|le château d'eau de briques,la cidrerie,le lavoir couvert|mesnilois,mesniloise||l'école du Mesnil
Aigremaison|640|brizou|le Brizou|l'église Saint-Blaise,le four à pain|||
Bazevigne|410|ousine|la Tardelle|la chapelle aux vignes,la loge de vigneron|||
Beaulandre|1780|agglo|la Célandre|le parc de Beaulandre,l'église aux fresques|beaulandrais,beaulandraise||l'école du Parc
Bois-Tardel|980|ousine|la Tardelle|la tuilerie,la maison forestière|||l'école du Bois
La Brossaie|320|agglo|le Brizou|la croix de pierre,la mare communale|||
Brizelle|1120|brizou|le Brizou|le moulin de Brizelle,la passerelle|||l'école du Moulin-Neuf
Chamouvre|870|varvenne|la Varvenne|l'église Saint-Maur,les murets de pierre sèche|||l'école de la Pierre-Sèche
Champ-Varvenne|290|varvenne|la Varvenne|la chapelle de la Combe,le gué|||
La Chapelle-Brizou|530|brizou|le Brizou|la chapelle du Brizou,la fontaine aux fièvres|||
Charmevaux|1340|agglo|la Célandre|le lavoir à impluvium,les charmilles|||l'école des Charmes
Clairegorge|210|varvenne|la Varvenne|les gorges,l'ancienne conduite forcée|||
Colnoire|180|varvenne|la Varvenne|le col,le refuge des bergers|||
Courtebrande|760|ousine|l'Ousine|les landes,la bergerie|||l'école des Landes
Croix-Célandre|1510|agglo|la Célandre|le carrefour aux croix,la gare désaffectée|||l'école de l'Ancienne-Gare
Dampvoile|470|brizou|la Célandre|le bac,la maison du passeur|||
Échaveroy|390|brizou|le Brizou|le clocher tors,la scierie hydraulique|||
Esclavoux|240|varvenne|la Varvenne|l'église fortifiée,la carrière|||
Fayecombe|330|varvenne|la Varvenne|la hêtraie,le four banal|||
La Ferté-Ousine|1650|ousine|l'Ousine|la motte féodale,le moulin à huile|||l'école de la Motte
Fressandre|580|agglo|le Brizou|la motte aux chênes,l'église Saint-Vrain|||
Garandoux|450|brizou|le Brizou|le pont de pierre,la laiterie|||
Grandvouvre|1230|ousine|la Tardelle|la grande vouivre de pierre,l'étang de Vouvre|||l'école de l'Étang
Haute-Ousine|270|ousine|l'Ousine|les sources,la tourbière|||
Lignecourbe|350|agglo|la Tardelle|la voie ferrée,la maison de garde-barrière|||
Lussandre|690|agglo|la Célandre|la roselière,le colombier|||l'école du Colombier
Malvoisine-le-Bas|520|brizou|la Célandre|le donjon ruiné,la levée|||
Maubruyère|300|ousine|l'Ousine|les bruyères,la chapelle des Landes|||
Mérandoux|820|varvenne|la Varvenne|le séchoir à châtaignes,l'église Saint-Privat|||l'école des Châtaigniers
Montbrizou|1060|brizou|le Brizou|le belvédère,la table d'orientation|||l'école du Belvédère
Noircombe|190|varvenne|la Varvenne|la mine d'étain,la combe|||
Noyerolles|740|ousine|la Tardelle|les noyers,le moulin à noix|||l'école des Noyers
Ormevaux|910|agglo|le Brizou|l'orme de justice,l'église Saint-Gilles|||l'école de l'Orme
Ousineau|360|ousine|l'Ousine|la passerelle de bois,la ferme-auberge|||
Parcevent|280|brizou|la Célandre|le moulin à vent,la croix des vents|||
Pierrebrune|610|varvenne|la Varvenne|le dolmen,la carrière de meules|||l'école du Dolmen
Le Plessandre|430|ousine|l'Ousine|le logis seigneurial,les douves|||
Puycerval|260|varvenne|la Varvenne|le puy,la lande aux cerfs|||
Quincevoie|220|brizou|le Brizou|la voie antique,la borne milliaire|||
Rochegrelle|380|varvenne|la Varvenne|les rochers d'escalade,la chapelle haute|||
Sarcevaux|550|agglo|la Tardelle|le tumulus,l'église Saint-Aubin|||
Saint-Brizan|1420|brizou|le Brizou|l'église Saint-Brizan,la tannerie|||l'école de la Tannerie
Sainte-Vauvrine|490|agglo|la Célandre|la fontaine Sainte-Vauvrine,l'ermitage|||
Tardelay|680|ousine|la Tardelle|la forge de Tardelay,le bief|||l'école du Bief
Thauvenoy|340|agglo|le Brizou|la charbonnière,le calvaire|||
Trois-Moulins-le-Vieux|960|brizou|la Célandre|les trois moulins,la chaussée|||l'école des Trois-Moulins
Vaumarlin|170|ousine|l'Ousine|la marnière,la grange aux cercles|||
Verdouse|590|varvenne|la Varvenne|les prés humides,le pont-canal|||
`;

/** @param {number} population @returns {Size} */
function sizeOf(population) {
  if (population > 40_000) return "prefecture";
  if (population > 12_000) return "town";
  return population >= 2000 ? "bourg" : "village";
}

/** @param {string | undefined} cell */
const list = (cell) => (cell ? cell.split(",") : []);

/** @type {readonly Commune[]} */
export const COMMUNES = (() => {
  const random = randomFor("places");
  /** @type {Commune[]} */
  const communes = [];
  for (const [at, line] of TABLE.trim().split("\n").entries()) {
    const [name = "", inhabitants = "", home = "", river = "", sights, adjectives, quarters, schools] = line.split("|");
    const epci = /** @type {Epci} */ (EPCIS.find(({ id }) => id === home));
    const population = Number(inhabitants) + (Number(inhabitants) > 40_000 ? 0 : random.int(-9, 9));
    const size = sizeOf(population);
    // The first of each EPCI is its middle; the others keep away from their neighbours.
    const first = !communes.some((other) => other.epci === epci);
    const { lat, lon } = first ? epci : apart(epci, communes, random);
    const [adjective, feminine] = list(adjectives);
    communes.push({
      code: `${DEPARTEMENT.code}${String(at + 1).padStart(3, "0")}`,
      name,
      size,
      population,
      epci,
      siren: sirenOf(1000 + 7 * at),
      postcode: size === "village" ? `00${EPCIS.indexOf(epci) + 1}${random.int(2, 6)}0` : `00${100 + at * 10}`,
      lat,
      lon,
      river,
      sights: list(sights),
      adjective,
      feminine,
      quarters: list(quarters),
      schools: list(schools),
    });
  }
  return communes;
})();

/** @param {string} name */
export function communeNamed(name) {
  const found = COMMUNES.find((commune) => commune.name === name);
  if (!found) throw new Error(`no commune ${name}`);
  return found;
}

/** @param {{ lat: number, lon: number }} one @param {{ lat: number, lon: number }} other in kilometres, near enough */
export function kilometres(one, other) {
  return Math.hypot((one.lat - other.lat) * 111.2, (one.lon - other.lon) * 76.5);
}

/**
 * The farthest of a few chances from what is placed already.
 * @param {Epci} epci
 * @param {readonly Commune[]} placed
 * @param {import("./random.js").Random} random
 */
function apart(epci, placed, random) {
  let best = { lat: epci.lat, lon: epci.lon, room: -1 };
  for (let turn = 0; turn < 12; turn += 1) {
    const angle = random.next() * 2 * Math.PI;
    const radius = Math.sqrt(random.next()) * 17;
    const lat = Number((epci.lat + (Math.sin(angle) * radius) / 111.2).toFixed(5));
    const lon = Number((epci.lon + (Math.cos(angle) * radius) / 76.5).toFixed(5));
    const room = Math.min(99, ...placed.map((other) => kilometres({ lat, lon }, other)));
    if (room > best.room) best = { lat, lon, room };
  }
  return { lat: best.lat, lon: best.lon };
}
