// The associations themselves: which kinds exist in which commune, under which name and purpose.
import { CAST, TWINS } from "./cast.js";
import { capital, fill } from "./grammar.js";
import { siretOf, sirenOf, wNumberOf } from "./identifiers.js";
import { KINDS, familyOf } from "./kinds/index.js";
import { NETWORKS } from "./networks.js";
import { COMMUNES, DEPARTEMENT, communeNamed, kilometres } from "./places.js";
import { randomFor } from "./random.js";
import { ONCE, SLOTS } from "./slots.js";

/**
 * @typedef {object} Association
 * @property {string} id
 * @property {string} kind id of its kind, or `network`
 * @property {string} name
 * @property {string} purpose
 * @property {string} code
 * @property {string} second
 * @property {import("./places.js").Commune} commune
 * @property {number} since
 * @property {string} publics
 * @property {string} actions
 * @property {string} offers
 * @property {string} needs
 * @property {boolean} wide
 * @property {"waldec" | "import"} register
 * @property {"A" | "D" | "S"} position
 * @property {string | undefined} siret
 * @property {string | undefined} oldId its row in the import, when it has moved
 * @property {import("./networks.js").Network | undefined} network
 * @property {boolean} declares whether it has a row in organisations_demo.csv
 */

export const WALDEC_ROWS = 500;
export const IMPORT_ROWS = 700;
/** Rows of the import that say "now in waldec", and those that point to nothing. */
export const MOVED = 108;
export const DANGLING = 2;
/** Rows that repeat the title and commune of another. */
export const REPEATED = 5;
const DISSOLVED = { waldec: 28, import: 70 };
const SUPPRESSED = { waldec: 12, import: 2 };
const WITH_SIRET = 400;
const DECLARING = 153;

const WALDEC_MADE = WALDEC_ROWS - CAST.length - NETWORKS.length - TWINS.length;
const IMPORT_MADE = IMPORT_ROWS - MOVED - DANGLING - REPEATED - TWINS.length;

/** The share of each family, in percent, near that of the real register. */
const SHARES = new Map(
  Object.entries({
    "006000": 38,
    "011000": 22,
    "007000": 12,
    "015000": 7,
    "014000": 7,
    "009000": 4,
    "023000": 5.5,
    "020000": 5.5,
    "024000": 6,
    "017000": 3.6,
    "013000": 2.5,
    "019000": 2.1,
    "005000": 2.6,
    "030000": 2.2,
    "050000": 2,
    "001000": 1.8,
    "010000": 2.6,
    "038000": 2.2,
    "040000": 1.5,
    "021000": 1.5,
    "003000": 1.6,
    "018000": 1.2,
    "016000": 0.8,
    "033000": 0.8,
    "002000": 0.9,
    "037000": 1.6,
    "034000": 0.8,
    "022000": 0.6,
    "036000": 1,
    "004000": 0.9,
    "032000": 0.8,
  }),
);

/** Of the associations made by chance, how many for each size of commune. */
const BY_SIZE = { prefecture: 0.235, town: 0.215, bourg: 0.255, village: 0.295 };

/** What hardly a commune is without, with its chance. @type {Record<import("./places.js").Size, Record<string, number>>} */
const CORE = {
  prefecture: {
    football: 1,
    judo: 1,
    natation: 1,
    tennis: 1,
    handball: 1,
    basket: 1,
    rugby: 1,
    athletisme: 1,
    harmonie: 1,
    theatre: 1,
    chorale: 1,
    "centre-social": 1,
    "epicerie-sociale": 1,
    parents: 1,
    quartier: 1,
    aines: 1,
    patrimoine: 1,
    histoire: 1,
    nature: 1,
    handisport: 1,
    insertion: 1,
    festival: 1,
    bibliotheque: 1,
    malades: 1,
    "recherche-med": 1,
    jumelage: 1,
    secouristes: 1,
    benevolat: 1,
  },
  town: {
    football: 1,
    judo: 1,
    natation: 1,
    tennis: 1,
    handball: 1,
    basket: 1,
    rugby: 1,
    harmonie: 1,
    theatre: 1,
    chorale: 1,
    "centre-social": 1,
    "epicerie-sociale": 1,
    parents: 1,
    aines: 1,
    patrimoine: 1,
    pompiers: 1,
    insertion: 1,
    ressourcerie: 1,
    "aide-domicile": 1,
    festival: 1,
    commercants: 1,
    "don-sang": 0.8,
  },
  bourg: {
    fetes: 1,
    aines: 1,
    "chasse-acca": 0.9,
    football: 0.9,
    pompiers: 0.8,
    parents: 1,
    commercants: 0.8,
    gymnastique: 0.8,
    "anciens-combattants": 0.8,
    petanque: 0.8,
    harmonie: 0.6,
    patrimoine: 0.8,
    "aide-domicile": 0.6,
    peche: 0.7,
    theatre: 0.6,
    randonnee: 0.7,
    judo: 0.6,
    tennis: 0.6,
  },
  village: {
    fetes: 0.78,
    "chasse-acca": 0.62,
    aines: 0.55,
    patrimoine: 0.3,
    "anciens-combattants": 0.2,
    parents: 0.5,
    gymnastique: 0.25,
    petanque: 0.2,
  },
};

/** Kinds that were not thought of before. */
const FIRST_YEARS = new Map(
  Object.entries({
    amap: 2005,
    compost: 2010,
    repair: 2012,
    ressourcerie: 2003,
    ecologie: 2006,
    refugies: 2003,
    numerique: 1999,
    "velo-atelier": 2009,
    "dev-durable": 2001,
    "sport-sante": 2012,
    aidants: 2008,
    echanges: 1996,
    "musiques-actuelles": 1988,
    roller: 1998,
    vtt: 1991,
    "jeunes-insertion": 1990,
    insertion: 1986,
    geiq: 1994,
    "education-env": 1989,
    "epicerie-sociale": 1996,
    transport: 2000,
    activite: 2009,
    "sante-mentale": 2006,
    yoga: 1978,
    badminton: 1985,
    escalade: 1986,
    relaxation: 1990,
    benevolat: 1992,
    triathlon: 1990,
    handisport: 1975,
    "activite-eco": 2004,
    ludotheque: 1982,
    divers: 1990,
    malades: 1985,
    "recherche-med": 1988,
  }),
);
/** And those that are old by nature. */
const OLD_KINDS = new Set([
  "chasse-acca",
  "chasse-societe",
  "anciens-combattants",
  "harmonie",
  "peche",
  "fetes",
  "pompiers",
  "aines",
  "amicale-laique",
  "football",
  "ogec",
  "folklore",
  "cantine",
]);

const random = randomFor("associations");
const kindsById = new Map(KINDS.map((kind) => [kind.id, kind]));
const usedNames = new Set([
  ...CAST.map(({ name }) => name),
  ...NETWORKS.map(({ name }) => name),
  ...TWINS.flatMap(({ one, other }) => [one, other]),
]);
const usedPurposes = new Set();
const usedOnce = new Set();

/** How many each commune gets. @param {number} total */
function quotas(total) {
  const quota = new Map();
  let given = 0;
  let wanted = 0;
  for (const size of /** @type {const} */ (["prefecture", "town", "bourg", "village"])) {
    const communes = COMMUNES.filter((commune) => commune.size === size);
    const weight = (/** @type {import("./places.js").Commune} */ commune) => commune.population ** 0.6;
    const sum = communes.reduce((all, commune) => all + weight(commune), 0);
    for (const commune of communes) {
      wanted += (total * BY_SIZE[size] * weight(commune)) / sum;
      quota.set(commune, Math.round(wanted) - given);
      given = Math.round(wanted);
    }
  }
  return quota;
}

const SIZES = /** @type {const} */ (["prefecture", "town", "bourg", "village"]);

/** Multiplies what is usual of a kind so that families and sizes come out as wanted. */
function weights() {
  const factors = new Map(KINDS.map((kind) => [kind.id, 1]));
  const perSize = SIZES.map((size) => COMMUNES.filter((commune) => commune.size === size).length);
  for (let turn = 0; turn < 30; turn += 1) {
    const sums = new Map();
    let all = 0;
    // In each size the sum is fixed by the quotas, so families are compared after that.
    const sizeTotals = SIZES.map((_, at) =>
      KINDS.reduce((sum, kind) => sum + (kind.per[at] ?? 0) * (factors.get(kind.id) ?? 1) * (perSize[at] ?? 0), 0),
    );
    for (const kind of KINDS) {
      const expected = SIZES.reduce(
        (sum, size, at) =>
          sum +
          ((kind.per[at] ?? 0) * (factors.get(kind.id) ?? 1) * (perSize[at] ?? 0) * BY_SIZE[size]) /
            (sizeTotals[at] ?? 1),
        0,
      );
      const family = familyOf(kind.code);
      sums.set(family, (sums.get(family) ?? 0) + expected);
      all += expected;
    }
    for (const kind of KINDS) {
      const family = familyOf(kind.code);
      const wanted = SHARES.get(family) ?? 1;
      const had = (100 * sums.get(family)) / all;
      factors.set(kind.id, (factors.get(kind.id) ?? 1) * Math.sqrt(wanted / had));
    }
  }
  return factors;
}

/** @param {readonly string[]} items */
const pickOr = (items) => (items.length > 0 ? random.pick(items) : undefined);

/** @param {import("./places.js").Commune} commune */
function slotsOf(commune) {
  /** @type {Record<string, string | undefined>} */
  const slots = {
    c: commune.name,
    g: commune.adjective,
    gf: commune.feminine,
    riv: commune.river,
    area: commune.epci.area,
    dep: `le ${DEPARTEMENT.name}`,
    sight: random.pick(commune.sights),
    quarter: pickOr(commune.quarters),
    school: pickOr(commune.schools),
    primary: pickOr(commune.schools.filter((school) => school.startsWith("l'école"))),
    secondary: pickOr(commune.schools.filter((school) => !school.startsWith("l'école"))),
  };
  for (const [slot, values] of Object.entries(SLOTS)) {
    const left = ONCE.has(slot) ? values.filter((value) => !usedOnce.has(value)) : values;
    slots[slot] = left.length > 0 ? random.pick(left) : undefined;
  }
  if (slots["quarter"] !== undefined) slots["hamlet"] = slots["quarter"];
  return slots;
}

const INFINITIVE = /^(?!tir\b)[a-zâéèêîôû-]+(?:er|ir|re)(?= )/u;
const SPORTY = /pratique-sportive/u;
/** Those whose statutes like to say that they keep out of quarrels. */
const NEUTRAL = /^(?:aines|fetes|anciens-combattants|harmonie|parents|amicale|pompiers|entraide)/u;

/** Ways of saying of those who write statutes. @param {string} text @param {import("./kinds/kind.js").Kind} kind */
function inStatutes(text, kind) {
  let purpose = text;
  if (INFINITIVE.test(text) && random.chance(0.3)) {
    const elision = /^[aeiouyéèêâî]/u.test(text) ? "d'" : "de ";
    purpose = `${random.pick(["cette association a pour but ", "l'association a pour objet ", "cette association a pour objet "])}${elision}${text}`;
  }
  if (NEUTRAL.test(kind.id) && random.chance(0.12)) {
    purpose += " ; elle s'interdit toute discussion politique ou religieuse";
  } else if (random.chance(0.16)) {
    purpose += random.pick(
      SPORTY.test(kind.actions)
        ? [
            " ; respect des règlements fédéraux",
            " ; toutes actions s'y rattachant",
            " ; entretenir entre ses membres des relations d'amitié",
            " ; participer à la vie de la commune",
          ]
        : [
            " ; et toutes activités s'y rattachant",
            " ; et plus généralement toute action utile à cet objet",
            ", en lien avec les collectivités et les autres associations",
            " ; organisation de manifestations pour financer ses actions",
          ],
    );
  }
  return purpose;
}

/** `@x pattern`: a name and a purpose that both bear a letter go together only when it is the same.
 * @param {string} pattern
 * @returns {[tag: string, pattern: string]}
 */
function tagged(pattern) {
  const found = /^@([a-z]) /u.exec(pattern);
  return found ? [found[1] ?? "", pattern.slice(3)] : ["", pattern];
}

/**
 * @param {import("./kinds/kind.js").Kind} kind
 * @param {import("./places.js").Commune} commune
 */
function make(kind, commune) {
  if (kind.school && commune.schools.length === 0) return undefined;
  for (let turn = 0; turn < 60; turn += 1) {
    const slots = slotsOf(commune);
    const pattern = random.pick(kind.names);
    const [nameTag, namePattern] = tagged(pattern);
    const [textTag, textPattern] = tagged(random.pick(kind.texts));
    if (nameTag && textTag && nameTag !== textTag) continue;
    const name = fill(namePattern, slots, random);
    const text = fill(textPattern, slots, random);
    if (name === undefined || text === undefined || usedNames.has(name.toLocaleLowerCase("fr"))) continue;
    const purpose = inStatutes(text, kind);
    if (usedPurposes.has(purpose)) continue;
    usedNames.add(name.toLocaleLowerCase("fr"));
    usedPurposes.add(purpose);
    for (const slot of ONCE) if (pattern.includes(`{${slot}}`)) usedOnce.add(slots[slot]);
    return { name: capital(name), purpose };
  }
  return undefined;
}

/** @param {import("./kinds/kind.js").Kind} kind */
function yearOf(kind) {
  const first = FIRST_YEARS.get(kind.id) ?? (OLD_KINDS.has(kind.id) ? 1925 : 1962);
  const bend = OLD_KINDS.has(kind.id) ? 1 : 0.62;
  return Math.floor(first + random.next() ** bend * (2022 - first));
}

/** @param {string | undefined} means @param {number} least @param {number} most */
function some(means, least, most) {
  const all = means ? means.split(" ") : [];
  return random.sample(all, Math.min(all.length, random.int(least, most))).join(" ");
}

/** @type {readonly Association[]} */
export const ASSOCIATIONS = (() => {
  /** @type {Association[]} */
  const made = [];
  const quota = quotas(WALDEC_MADE + IMPORT_MADE);
  const factors = weights();
  for (const commune of COMMUNES) {
    const at = SIZES.indexOf(commune.size);
    /** @type {Map<string, number>} */
    const here = new Map();
    let left = quota.get(commune) ?? 0;
    const usual = (/** @type {import("./kinds/kind.js").Kind} */ kind) => {
      const has = here.get(kind.id) ?? 0;
      if (has >= (commune.size === "village" ? 1 : (kind.max ?? 1))) return 0;
      return ((kind.per[at] ?? 0) * (factors.get(kind.id) ?? 1)) / (1 + has);
    };
    const core = Object.entries(CORE[commune.size]).filter(([, chance]) => random.chance(chance));
    for (let turn = 0; left > 0 && turn < 4000; turn += 1) {
      const expected = kindsById.get(core.shift()?.[0] ?? "");
      const kind = expected ?? random.weighted(KINDS, usual);
      const written = expected || usual(kind) > 0 ? make(kind, commune) : undefined;
      if (!written) {
        here.set(kind.id, 99);
        continue;
      }
      here.set(kind.id, (here.get(kind.id) ?? 0) + 1);
      left -= 1;
      made.push({
        id: "",
        kind: kind.id,
        ...written,
        code: kind.code,
        second: kind.second ?? "000000",
        commune,
        since: yearOf(kind),
        publics: kind.publics,
        actions: kind.actions,
        offers: some(kind.offers, 1, 3),
        needs: some(kind.needs, 1, 3),
        wide: kind.wide ?? false,
        register: "import",
        position: "A",
        siret: undefined,
        oldId: undefined,
        network: undefined,
        declares: false,
      });
    }
    if (left > 0) throw new Error(`${left} associations too few at ${commune.name}`);
  }
  toRegisters(made);

  /** @type {Association[]} */
  const written = CAST.map((role) => ({
    id: wNumberOf(role.rank),
    kind: role.kind,
    name: role.name,
    purpose: role.text,
    code: role.code,
    second: role.second ?? "000000",
    commune: communeNamed(role.commune ?? "Vauclandre"),
    since: role.since,
    publics: role.publics,
    actions: role.actions,
    offers: role.offers ?? "",
    needs: role.needs ?? "",
    wide: true,
    register: "waldec",
    position: "A",
    siret: undefined,
    oldId: undefined,
    network: undefined,
    declares: !role.undeclared,
  }));
  for (const network of NETWORKS) {
    written.push({
      id: "",
      kind: "network",
      name: network.name,
      purpose: network.text,
      code: network.code,
      second: "000000",
      commune: communeNamed(network.commune ?? "Vauclandre"),
      since: random.int(1962, 2014),
      publics: network.publics,
      actions: network.actions,
      offers: network.offers,
      needs: network.needs,
      wide: true,
      register: "waldec",
      position: "A",
      siret: undefined,
      oldId: undefined,
      network,
      declares: true,
    });
  }
  for (const [at, { kind, commune, code, one, other, text }] of TWINS.entries()) {
    const like = kindsById.get(kind);
    if (!like) throw new Error(`no kind ${kind}`);
    for (const [name, register] of /** @type {const} */ ([
      [one, "waldec"],
      [other, "import"],
    ])) {
      written.push({
        id: "",
        kind,
        name,
        purpose: text,
        code,
        second: "000000",
        commune: communeNamed(commune),
        since: register === "import" ? 1990 + at : 2009 + at,
        publics: like.publics,
        actions: like.actions,
        offers: some(like.offers, 1, 2),
        needs: some(like.needs, 1, 2),
        wide: false,
        register,
        position: "A",
        siret: undefined,
        oldId: undefined,
        network: undefined,
        declares: false,
      });
    }
  }
  const all = [...written, ...made];
  number(all);
  return all;
})();

/** Old ones in the import, those that are new or came back in waldec. @param {Association[]} made */
function toRegisters(made) {
  const byYear = made
    .map((association) => ({
      association,
      when: association.since + random.int(-34, 34) + (association.since >= 2010 ? 70 : 0),
    }))
    .sort((one, other) => other.when - one.when);
  for (const { association } of byYear.slice(0, WALDEC_MADE)) association.register = "waldec";
  for (const register of /** @type {const} */ (["waldec", "import"])) {
    const pool = random.shuffle(made.filter((one) => one.register === register));
    for (const one of pool.splice(0, DISSOLVED[register])) one.position = "D";
    for (const one of pool.splice(0, SUPPRESSED[register])) one.position = "S";
  }
}

/** Gives every one its numbers. @param {Association[]} all */
function number(all) {
  const waldec = all.filter(({ register }) => register === "waldec");
  let rank = 400;
  for (const one of [...waldec].sort((a, b) => a.since - b.since)) {
    rank += random.int(3, 23);
    if (one.id === "") one.id = wNumberOf(rank);
  }
  const moved = random.sample(
    waldec.filter(({ since, position }) => since < 2010 && position !== "S"),
    MOVED,
  );
  if (moved.length < MOVED) throw new Error(`only ${moved.length} associations can have moved`);
  const old = [...all.filter(({ register }) => register === "import"), ...moved].sort((a, b) => a.since - b.since);
  let serial = 10;
  for (const one of old) {
    serial += random.int(1, 9);
    const office = random.chance(0.7) ? "9Z1S" : "9Z2P";
    const digits = String(serial).padStart(6, "0");
    const id = `${office}0${office.slice(0, 3)}${digits}`;
    if (one.register === "import") one.id = id;
    else one.oldId = id;
  }
  // Two ids are odd, as some are in the register: a space in one, a letter in the other.
  const [spaced, lettered] = old.filter(({ register }, at) => register === "import" && at > 120);
  if (spaced) spaced.id = `${spaced.id.slice(0, 8)} ${spaced.id.slice(9)}`;
  if (lettered) lettered.id = `${lettered.id.slice(0, 12)}B${lettered.id.slice(13)}`;
  const first = waldec.filter(({ declares, network, kind }) => declares || network || kind === "theatre");
  const others = random.shuffle(waldec.filter((one) => !first.includes(one) && one.position === "A"));
  for (const [at, one] of [...first, ...others].slice(0, WITH_SIRET).entries()) {
    one.siret = siretOf(
      sirenOf(20_000 + at * 17),
      random.weighted([1, 2, 3], (turn) => 1 / turn ** 3),
    );
  }
  const larger = all.filter(
    (one) =>
      !one.declares && !CAST.some(({ name }) => name === one.name) && one.position === "A" && one.offers && one.needs,
  );
  const wanted = DECLARING - all.filter(({ declares }) => declares).length;
  const SIZE_WEIGHT = { prefecture: 1, town: 0.8, bourg: 0.5, village: 0.35 };
  const drawn = larger
    .map((one) => ({
      one,
      at: random.next() / SIZE_WEIGHT[one.commune.size] / (one.siret ? 1.6 : 1),
    }))
    .sort((a, b) => a.at - b.at)
    .slice(0, wanted);
  for (const { one } of drawn) one.declares = true;
}

/** @param {Association} one @param {Association | import("./bodies.js").Body} other */
export const apart = (one, other) => kilometres(one.commune, other.commune);
