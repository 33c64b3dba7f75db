// The grants of twelve funders over five years, in two files of unlike layouts, with the defects of the real ones.
import { ASSOCIATIONS } from "./associations.js";
import { BODIES } from "./bodies.js";
import { STAR } from "./cast.js";
import { byText, singleBytes, table } from "./csv.js";
import { withoutAccents } from "./grammar.js";
import { siretOf, sirenOf } from "./identifiers.js";
import { familyOf } from "./kinds/index.js";
import { DEPARTEMENT, REGION, STATE, communeNamed, EPCIS } from "./places.js";
import { randomFor } from "./random.js";

const HEADER =
  "nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention".split(
    ";",
  );

/** @typedef {import("./associations.js").Association} Association */

/**
 * @typedef {object} Funder
 * @property {string} name
 * @property {string} alias how it is also spelled
 * @property {string} siren
 * @property {string} prefix of its decisions
 * @property {(one: Association) => number} taste chance that it funds that association in a usual year
 * @property {number} purse how its amounts compare with a commune's
 */

const SOCIAL = new Set([
  "019000",
  "020000",
  "021000",
  "018000",
  "017000",
  "009000",
  "030000",
  "032000",
  "004000",
  "003000",
]);
const CULTURE = new Set(["006000", "010000", "005000", "016000"]);
const KEPT_AWAY = new Set(["001000", "040000", "023000", "033000", "002000"]);

/** @param {Association} one */
const family = (one) => familyOf(one.code);

/** @param {string} name @param {string} alias @param {number} rate @returns {Funder} */
function townHall(name, alias, rate) {
  const commune = communeNamed(name);
  return {
    name: `Commune de ${name}`,
    alias,
    siren: commune.siren,
    prefix: "DELIB",
    purse: commune.size === "bourg" ? 0.45 : commune.size === "town" ? 0.8 : 1.2,
    taste: (one) => (one.commune !== commune ? 0 : KEPT_AWAY.has(family(one)) ? rate * 0.15 : rate),
  };
}

/** @param {string} id @param {string} alias @param {number} rate @returns {Funder} */
function group(id, alias, rate) {
  const epci = /** @type {import("./places.js").Epci} */ (EPCIS.find((one) => one.id === id));
  return {
    name: epci.name,
    alias,
    siren: epci.siren,
    prefix: "DEL",
    purse: 1.6,
    taste: (one) =>
      one.commune.epci !== epci || KEPT_AWAY.has(family(one))
        ? 0
        : one.wide
          ? rate * 3
          : CULTURE.has(family(one))
            ? rate * 1.3
            : family(one) === "024000"
              ? rate * 2
              : rate * 0.25,
  };
}

/** @type {readonly Funder[]} */
const FUNDERS = [
  townHall("Vauclandre", "Ville de Vauclandre", 0.38),
  townHall("Brizeuil-sur-Célandre", "VILLE DE BRIZEUIL SUR CELANDRE", 0.42),
  townHall("La Roche-Varvenne", "Mairie de La Roche-Varvenne", 0.42),
  townHall("Saint-Auril", "COMMUNE DE ST AURIL", 0.62),
  townHall("Chantevoy", "Mairie de Chantevoy", 0.62),
  townHall("Pont-Célandre", "COMMUNE DE PONT CELANDRE", 0.62),
  group("agglo", "Vauclandre Agglomération", 0.14),
  group("brizou", "Communauté de communes de la Vallée du Brizou", 0.15),
  group("varvenne", "CC VARVENNE ET MONTS D ORVEL", 0.16),
  {
    name: `Département du ${DEPARTEMENT.name}`,
    alias: "DEPARTEMENT DU VAL DE CELANDRE",
    siren: DEPARTEMENT.siren,
    prefix: "CP",
    purse: 1.5,
    taste: (one) =>
      one.network
        ? 0.75
        : KEPT_AWAY.has(family(one))
          ? 0.01
          : one.wide
            ? 0.28
            : SOCIAL.has(family(one))
              ? 0.09
              : CULTURE.has(family(one)) || family(one) === "011000"
                ? 0.1
                : 0.04,
  },
  {
    name: `Région ${REGION.name}`,
    alias: "REGION MARCHES DU CENTRE",
    siren: REGION.siren,
    prefix: "CPR",
    purse: 3.2,
    taste: (one) =>
      one.network
        ? 0.4
        : KEPT_AWAY.has(family(one))
          ? 0
          : one.wide
            ? 0.13
            : CULTURE.has(family(one))
              ? 0.08
              : family(one) === "024000" || family(one) === "030000"
                ? 0.16
                : 0.012,
  },
  {
    name: STATE.name,
    alias: "Préfecture 9Z – fonds pour la vie associative",
    siren: STATE.siren,
    prefix: "ARR",
    purse: 1.3,
    taste: (one) =>
      one.network ? 0.45 : KEPT_AWAY.has(family(one)) ? 0 : one.wide ? 0.2 : SOCIAL.has(family(one)) ? 0.12 : 0.04,
  },
];

/** What a commune would give a year, by kind; a little for the others. @type {Readonly<Record<string, readonly [number, number]>>} */
const AMOUNTS = {
  football: [1200, 16_000],
  rugby: [2500, 18_000],
  basket: [1500, 12_000],
  handball: [1500, 12_000],
  judo: [800, 5000],
  natation: [1500, 8000],
  athletisme: [1000, 6000],
  "centre-social": [18_000, 85_000],
  creche: [12_000, 48_000],
  insertion: [8000, 42_000],
  ressourcerie: [6000, 32_000],
  "aide-domicile": [5000, 40_000],
  "epicerie-sociale": [3000, 18_000],
  "handicap-etab": [3000, 15_000],
  fjt: [6000, 30_000],
  chrs: [8000, 40_000],
  festival: [1500, 18_000],
  "maison-culture": [8000, 38_000],
  "ecole-musique": [4000, 26_000],
  harmonie: [800, 5000],
  theatre: [400, 5000],
  "centre-loisirs": [5000, 28_000],
  jeunes: [3000, 22_000],
  ludotheque: [2000, 10_000],
  numerique: [1000, 8000],
  refugies: [800, 6000],
  network: [2000, 16_000],
  "office-tourisme": [6000, 30_000],
  "musiques-actuelles": [500, 6000],
  benevolat: [2000, 12_000],
  "education-env": [1500, 12_000],
  nature: [800, 8000],
  "velo-atelier": [800, 6000],
  parents: [150, 900],
  "chasse-acca": [100, 400],
  fetes: [300, 2500],
  aines: [200, 1200],
  "anciens-combattants": [100, 500],
  petanque: [150, 900],
  "coop-scolaire": [300, 2000],
  patrimoine: [300, 3500],
  pompiers: [300, 1500],
  "sante-mentale": [4000, 20_000],
  geiq: [3000, 15_000],
};

/** @param {import("./random.js").Random} random @param {Association} one */
function usualAmount(random, one) {
  const [low, high] = AMOUNTS[one.kind] ?? (one.wide ? [600, 5000] : [150, 1500]);
  return low * (high / low) ** (random.next() ** 1.4);
}

/** @param {number} amount */
function rounded(amount) {
  const step = amount < 400 ? 10 : amount < 2000 ? 50 : amount < 10_000 ? 100 : 500;
  return Math.max(step, Math.round(amount / step) * step);
}

/** @param {import("./random.js").Random} random @param {Association} one @param {number} year @param {Funder} funder */
function purposeOf(random, one, year, funder) {
  if (year === 2020 && random.chance(0.12)) return "Soutien exceptionnel - crise sanitaire";
  if (funder.prefix === "ARR") {
    if (random.chance(0.45))
      return `Fonds pour la vie associative ${year} - ${random.pick(["fonctionnement et innovation", "formation des bénévoles", "projet innovant"])}`;
    return random.pick([
      "Politique de la ville - appel à projets",
      "Action éducative pendant les vacances",
      "Poste d'animation cofinancé",
      "Insertion par l'activité économique",
      "Accès aux droits",
    ]);
  }
  if (funder.prefix === "DELIB" && random.chance(0.62))
    return random.pick([
      `Subvention de fonctionnement ${year}`,
      `Fonctionnement ${year}`,
      "Subvention annuelle",
      `SUBVENTION ${year}`,
    ]);
  if (one.network)
    return random.pick([
      "Animation du réseau départemental",
      "Formation des bénévoles",
      "Convention d'objectifs",
      "Poste de coordination",
    ]);
  const group = family(one);
  if (group === "011000")
    return random.pick([
      `Aide à la saison sportive ${year}-${year + 1}`,
      "Déplacements des équipes de jeunes",
      "École de sport",
      "Achat de matériel sportif",
      "Organisation d'une manifestation sportive",
      "Formation d'un éducateur",
    ]);
  if (group === "006000")
    return random.pick([
      `Saison culturelle ${year}`,
      "Aide à la création",
      "Ateliers en milieu scolaire",
      "Tournée en milieu rural",
      "Pratiques amateurs",
      "Festival : édition annuelle",
    ]);
  if (group === "010000")
    return random.pick([
      "Restauration du petit patrimoine",
      "Exposition et publication",
      "Chantier de bénévoles",
      "Journées du patrimoine",
    ]);
  if (group === "024000")
    return random.pick([
      "Éducation à l'environnement",
      "Restauration d'une zone humide",
      "Inventaire participatif",
      "Plantation de haies",
      "Entretien des sentiers",
    ]);
  if (group === "030000")
    return random.pick([
      "Chantier d'insertion",
      "Accompagnement socioprofessionnel",
      "Atelier de réparation",
      "Investissement : véhicule et matériel",
      "Aide au démarrage",
    ]);
  if (group === "020000")
    return random.pick([
      "Aide alimentaire",
      "Accueil et accompagnement",
      "Projet de solidarité internationale",
      "Camion frigorifique",
    ]);
  if (group === "021000" || group === "018000")
    return random.pick([
      "Accueil des tout-petits",
      "Soutien au maintien à domicile",
      "Répit des aidants",
      "Convention d'objectifs",
      "Aménagement des locaux",
    ]);
  if (group === "017000")
    return random.pick(["Actions de prévention", "Soutien aux malades et à leurs proches", "Journée d'information"]);
  if (group === "019000" || group === "009000")
    return random.pick([
      "Animation globale",
      "Actions pour les familles",
      "Projet jeunes",
      "Fête du village",
      "Lutte contre l'isolement",
      "Animations intergénérationnelles",
    ]);
  if (group === "015000")
    return random.pick([
      "Projet pédagogique",
      "Classe de découverte",
      "Accompagnement à la scolarité",
      "Sorties scolaires",
    ]);
  return random.pick([
    "Fonctionnement général",
    "Projet annuel",
    "Achat de matériel",
    "Organisation d'une manifestation",
    "Aide au projet",
  ]);
}

/** How a clerk writes a name. @param {import("./random.js").Random} random @param {string} name @param {string} commune */
function spelled(random, name, commune) {
  const style = random.next();
  if (style < 0.3) return name;
  const upper = withoutAccents(name).toLocaleUpperCase("fr");
  if (style < 0.62) return upper;
  if (style < 0.72)
    return upper
      .replaceAll("-", " ")
      .replaceAll("'", " ")
      .replace(/\bSAINT(E?)\b/gu, "ST$1");
  if (style < 0.78) return `${upper} ASSOC`;
  if (style < 0.83) return `ASSOCIATION ${upper}`;
  if (style < 0.88) return `${name} (${commune})`;
  if (style < 0.92)
    return upper
      .replace(/^ASSOCIATION /u, "ASSO. ")
      .replace(/^COMITE /u, "CTE ")
      .replace(/^AMICALE /u, "AMIC. ")
      .replace(/^COMPAGNIE /u, "CIE ")
      .replace(/^UNION SPORTIVE /u, "US ")
      .slice(0, 42);
  if (style < 0.96) return upper.replace(/^(?:LES|LA|LE) |^L'/u, "");
  return `${name} `;
}

/** @typedef {Record<string, string> & { year: string }} Grant */

/** @param {import("./random.js").Random} random @param {Association} one */
function identity(random, one) {
  const roll = random.next();
  if (one.siret) {
    if (roll < 0.84) return one.siret;
    if (roll < 0.9) return one.siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/u, "$1 $2 $3 $4");
    if (roll < 0.94) return siretOf(one.siret.slice(0, 9), 4);
    return roll < 0.97 ? one.id : "";
  }
  return one.register === "waldec" && roll < 0.45 ? one.id : "";
}

/** @type {readonly (readonly [funder: number, year: number, amount: number, purpose: string])[]} The star's own. */
const STAR_GRANTS = [
  [0, 2021, 2000, "Fonctionnement des trois jardins du Faubourg"],
  [6, 2022, 4500, "Compostage et jardinage sans produits chimiques"],
  [9, 2023, 1500, "Jardiner entre générations"],
];

function allGrants() {
  const random = randomFor("grants");
  /** @type {Grant[]} */
  const grants = [];
  /** @param {Funder} funder @param {number} year @param {string} name @param {string} id @param {string} purpose @param {number} amount */
  const give = (funder, year, name, id, purpose, amount) => {
    const month = random.weighted([2, 3, 4, 5, 6, 9, 10, 11, 12], (one) => (one < 7 ? 3 : 1));
    const day = random.int(1, 28);
    const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const instalments = amount > 15_000 && random.chance(0.5);
    grants.push({
      year: String(year),
      nomAttribuant: random.chance(0.03) ? funder.alias : funder.name,
      idAttribuant: siretOf(funder.siren),
      dateConvention: date,
      referenceDecision: `${year}-${funder.prefix}-${String(month * 10 + (day % 10)).padStart(3, "0")}`,
      nomBeneficiaire: name,
      idBeneficiaire: id,
      objet: purpose,
      montant: String(amount),
      nature: random.chance(0.97) ? "aide en numéraire" : "aide en nature",
      conditionsVersement: instalments ? "échelonné" : "unique",
      datesPeriodeVersement: instalments ? `${date}_${year}-12-31` : date,
      idRAE: "",
      notificationUE: "non",
      pourcentageSubvention: "1",
    });
  };
  for (const one of ASSOCIATIONS) {
    if (one.position === "S" || one.id === STAR) continue;
    const merit = 0.55 + random.next() * 0.9;
    const usual = usualAmount(random, one);
    for (const funder of FUNDERS) {
      const chance = funder.taste(one) * merit;
      // Those that are funded are so most years: one draw for the habit, one for each year.
      if (chance === 0 || !random.chance(Math.min(0.97, chance * 1.35))) continue;
      const habit = funder.prefix === "DELIB" ? 0.86 : funder.prefix === "ARR" ? 0.55 : 0.7;
      for (let year = Math.max(2019, one.since + 1); year <= 2023; year += 1) {
        if (!random.chance(habit) || (one.position === "D" && year > 2019)) continue;
        const festive = year === 2020 && one.actions.includes("evenement") ? 0.6 : 1;
        give(
          funder,
          year,
          spelled(random, one.name, one.commune.name),
          identity(random, one),
          purposeOf(random, one, year, funder),
          rounded(usual * funder.purse * festive * (0.85 + random.next() * 0.35)),
        );
      }
    }
  }
  const star = /** @type {Association} */ (ASSOCIATIONS.find(({ id }) => id === STAR));
  for (const [at, year, amount, purpose] of STAR_GRANTS)
    give(/** @type {Funder} */ (FUNDERS[at]), year, star.name, star.siret ?? "", purpose, amount);
  // Not all that are funded are associations.
  for (const body of BODIES.filter(({ type }) =>
    ["coop", "social", "ccas", "school", "culture", "youth", "home"].includes(type),
  )) {
    if (!random.chance(0.55)) continue;
    const funder = random.pick(FUNDERS.slice(9));
    for (const year of random.sample([2019, 2020, 2021, 2022, 2023], random.int(1, 3))) {
      give(
        funder,
        year,
        body.name,
        siretOf(body.id),
        random.pick([
          "Convention d'objectifs",
          "Aide à l'investissement",
          "Projet éducatif",
          "Aide au poste d'insertion",
        ]),
        rounded(3000 + random.next() * 25_000),
      );
    }
  }
  const order = (/** @type {Grant} */ grant) =>
    `${grant["nomAttribuant"]} ${grant["dateConvention"]} ${grant["nomBeneficiaire"]}`;
  return grants.sort((a, b) => byText(order(a), order(b)));
}

/** @param {string} label @param {Grant[]} grants */
function planter(label, grants) {
  const random = randomFor(`defects ${label}`);
  const star = STAR_GRANTS.map(([, , , purpose]) => purpose);
  const free = random.shuffle(grants.filter(({ objet }) => !star.includes(objet ?? "")));
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @param {string} what @param {number} count @param {(grant: Grant, at: number) => void} change @param {(grant: Grant) => boolean} [fits] */
  const plant = (what, count, change, fits = () => true) => {
    for (let at = 0; at < count; at += 1) {
      const place = free.findIndex(fits);
      const [grant] = place < 0 ? [] : free.splice(place, 1);
      if (!grant) throw new Error(`no grant left for: ${what}`);
      change(grant, at);
    }
    counts.set(`${label}: ${what}`, count);
  };
  return { plant, counts, random };
}

const identified = (/** @type {Grant} */ grant) => /^\d{14}$/u.test(grant["idBeneficiaire"] ?? "");

export function grantFiles() {
  const all = allGrants();
  const before = all.filter(({ year }) => year !== "2023");
  const last = all.filter(({ year }) => year === "2023");

  const old = planter("2022", before);
  old.plant(
    "idBeneficiaire is `8,30E+13`",
    14,
    (grant) => {
      grant["idBeneficiaire"] = "8,30E+13";
    },
    identified,
  );
  old.plant(
    "a SIRET stands in montant",
    3,
    (grant) => {
      grant["montant"] = grant["idBeneficiaire"] ?? "";
    },
    identified,
  );
  old.plant("montant is `NC`", 6, (grant) => {
    grant["montant"] = "NC";
  });
  old.plant("montant is negative (money given back)", 5, (grant) => {
    grant["montant"] = `-${grant["montant"]}`;
    grant["objet"] = "Reversement du trop-perçu";
  });
  old.plant("montant is 0", 4, (grant) => {
    grant["montant"] = "0";
  });
  old.plant("dateConvention is empty", 10, (grant) => {
    grant["dateConvention"] = "";
  });
  old.plant("dateConvention is a year", 6, (grant) => {
    grant["dateConvention"] = grant.year;
  });
  old.plant("idAttribuant is empty", 8, (grant) => {
    grant["idAttribuant"] = "";
  });
  old.plant(
    "idBeneficiaire has a wrong check digit",
    3,
    (grant) => {
      const id = grant["idBeneficiaire"] ?? "";
      grant["idBeneficiaire"] = `${id.slice(0, 13)}${(Number(id.slice(13)) + 3) % 10}`;
    },
    identified,
  );
  old.plant(
    "nomBeneficiaire is empty",
    3,
    (grant) => {
      grant["nomBeneficiaire"] = "";
    },
    identified,
  );
  const doubles = old.random.sample(before.filter(identified), 6).map((grant) => ({ ...grant }));
  old.counts.set("2022: the same row twice", doubles.length);
  for (const grant of before)
    if (/^\d+$/u.test(grant["montant"] ?? "") && (grant["montant"] ?? "").length < 9) grant["montant"] += ".0";
  for (const double of doubles) double["montant"] = `${(double["montant"] ?? "").replace(/\.0$/u, "")}.0`;
  const oldRows = [...before, ...doubles].map((grant) => HEADER.map((column) => grant[column] ?? ""));

  const fresh = planter("2023", last);
  const aliases = (/** @type {Grant[]} */ grants) =>
    grants.filter(({ nomAttribuant }) => FUNDERS.some(({ alias }) => alias === nomAttribuant)).length;
  for (const grant of last) {
    grant["montant"] = euros(Number(grant["montant"]), fresh.random.chance(0.3) ? "\u00A0" : " ");
    for (const column of ["dateConvention", "datesPeriodeVersement"])
      grant[column] = (grant[column] ?? "").replaceAll(/(\d{4})-(\d\d)-(\d\d)/gu, "$3/$2/$1");
    if (fresh.random.chance(0.2)) grant["objet"] = (grant["objet"] ?? "").replaceAll("'", "’").replaceAll(" - ", " – ");
  }
  fresh.plant(
    "idBeneficiaire is `8,30E+13`",
    10,
    (grant) => {
      grant["idBeneficiaire"] = "8,30E+13";
    },
    identified,
  );
  fresh.plant(
    "idBeneficiaire is a SIREN",
    8,
    (grant) => {
      grant["idBeneficiaire"] = (grant["idBeneficiaire"] ?? "").slice(0, 9);
    },
    identified,
  );
  fresh.plant(
    "a SIRET stands in montant",
    1,
    (grant) => {
      grant["montant"] = grant["idBeneficiaire"] ?? "";
    },
    identified,
  );
  fresh.plant("montant is `NC`", 4, (grant) => {
    grant["montant"] = "NC";
  });
  fresh.plant("montant is negative", 2, (grant) => {
    grant["montant"] = `-${grant["montant"]}`;
  });
  fresh.plant("montant bears the euro sign", 5, (grant) => {
    grant["montant"] += " €";
  });
  fresh.plant("dateConvention is empty", 6, (grant) => {
    grant["dateConvention"] = "";
  });
  fresh.plant("newline inside a cell", 3, (grant) => {
    grant["objet"] = `${grant["objet"]}\n(2e tranche)`;
  });
  fresh.plant(
    "idBeneficiaire belongs to nobody known",
    3,
    (grant, at) => {
      grant["idBeneficiaire"] = siretOf(sirenOf(95_000 + at));
      grant["nomBeneficiaire"] = ["Collectif des Rives", "Les Amis du Grand Chemin", "Nomades et compagnie"][at] ?? "";
    },
    identified,
  );
  const total = last.reduce(
    (sum, grant) =>
      sum +
      (/^[\d \u00A0]+,\d\d$/u.test(grant["montant"] ?? "")
        ? Number((grant["montant"] ?? "").replaceAll(/[ \u00A0]/gu, "").replace(",", "."))
        : 0),
    0,
  );
  const end = HEADER.map((column) =>
    column === "nomAttribuant" ? "TOTAL" : column === "montant" ? euros(total, " ") : "",
  );
  fresh.counts.set("2023: a line of total at the end, and a blank one", 1);
  old.counts.set("2022: funder under its other spelling", aliases(before));
  fresh.counts.set("2023: funder under its other spelling", aliases(last));
  // Another order and other capitals, as files of other years have.
  const layout =
    "NomAttribuant;idAttribuant;referenceDecision;dateConvention;idBeneficiaire;nomBeneficiaire;objet;montant;nature;conditionsVersement;datesperiodeVersement;idRAE;notificationUE;pourcentageSubvention".split(
      ";",
    );
  const order = layout.map((column) => HEADER.findIndex((one) => one.toLowerCase() === column.toLowerCase()));
  const lastRows = [...last.map((grant) => HEADER.map((column) => grant[column] ?? "")), end, HEADER.map(() => "")].map(
    (row) => order.map((at) => row[at] ?? ""),
  );

  return {
    counts: new Map([...old.counts, ...fresh.counts]),
    rows: { before: oldRows.length, last: last.length },
    files: {
      "subventions_2022_demo.csv": Buffer.from(`\uFEFF${table([HEADER, ...oldRows], { separator: ";" })}`),
      "subventions_2023_demo.csv": singleBytes(table([layout, ...lastRows], { separator: ";", end: "\r\n" }), "cp1252"),
    },
  };
}

/** @param {number} amount @param {string} gap `12 250,00` */
function euros(amount, gap) {
  const [whole = "", cents = ""] = amount.toFixed(2).split(".");
  return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, gap)},${cents}`;
}
