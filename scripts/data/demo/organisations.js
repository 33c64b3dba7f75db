// organisations_demo.csv (the bodies, and what associations declare), communes.csv, ties_demo.csv.
import { ASSOCIATIONS, apart } from "./associations.js";
import { BODIES } from "./bodies.js";
import { RULES, WRITTEN } from "./cooperations.js";
import { NETWORKS } from "./networks.js";
import { COMMUNES, DEPARTEMENT, REGION } from "./places.js";
import { randomFor } from "./random.js";
import { SLOTS } from "./slots.js";

/** The middle of the quarter of the first screen. */
const FAUBOURG = [46.5312, 2.4741];

const MEMBERSHIPS = 450;
const COOPERATIONS = 150;

/** Pairs that make sense for one illness, or for one school. */
const SAME_MATTER = new Set(["malades recherche-med", "parents coop-scolaire"]);
const MATTERS = [...(SLOTS["illness"] ?? []), ...COMMUNES.flatMap(({ schools }) => schools)].map((matter) =>
  matter.replace(/^(?:l'|le |la |les )/u, ""),
);

/** @param {{ name: string, purpose?: string }} one @param {{ name: string, purpose?: string }} other */
function sameMatter(one, other) {
  const [first, second] = [one, other].map(({ name, purpose }) => `${name} ${purpose ?? ""}`);
  return MATTERS.some((matter) => first?.includes(matter) && second?.includes(matter));
}

/** @param {string} ids */
const multi = (ids) => ids.split(" ").filter(Boolean).join("|");

export function communeRows() {
  return [
    [
      "code",
      "name",
      "departement",
      "departement_name",
      "region",
      "region_name",
      "epci",
      "epci_name",
      "siren",
      "population",
      "lat",
      "lon",
    ],
    ...COMMUNES.map(({ code, name, epci, siren, population, lat, lon }) => [
      code,
      name,
      DEPARTEMENT.code,
      DEPARTEMENT.name,
      REGION.code,
      REGION.name,
      epci.siren,
      epci.name,
      siren,
      String(population),
      lat.toFixed(5),
      lon.toFixed(5),
    ]),
  ];
}

export function organisationRows() {
  const header = [
    "id",
    "name",
    "kind",
    "text",
    "sector",
    "city",
    "commune",
    "lat",
    "lon",
    "publics",
    "actions",
    "offers",
    "needs",
  ];
  const random = randomFor("organisations");
  /** A point near the middle of its commune, or of the quarter that its words name. @param {import("./places.js").Commune} commune @param {string} words */
  const point = (commune, words) => {
    const quarter = commune.size === "prefecture" && /Faubourg|Tilleuls|Tanneurs/u.test(words);
    const reach = quarter || commune.size === "village" ? 0.004 : commune.size === "prefecture" ? 0.02 : 0.01;
    const middle = quarter ? FAUBOURG : [commune.lat, commune.lon];
    return middle.map((value) => (value + (random.next() - 0.5) * 2 * reach).toFixed(5));
  };
  const bodies = BODIES.map((body) => [
    body.id,
    body.name,
    body.kind,
    body.text,
    body.sector,
    body.commune.name,
    body.commune.code,
    ...point(body.commune, body.name),
    multi(body.publics),
    multi(body.actions),
    multi(body.offers),
    multi(body.needs),
  ]);
  const declared = ASSOCIATIONS.filter(({ declares }) => declares).map((one) => [
    one.id,
    one.name,
    one.network ? "network" : "association",
    one.purpose,
    one.code,
    one.commune.name,
    one.commune.code,
    ...point(one.commune, `${one.name} ${one.purpose}`),
    multi(one.publics),
    multi(one.actions),
    multi(one.offers),
    multi(one.needs),
  ]);
  return [header, ...bodies, ...declared];
}

export function tieRows() {
  const random = randomFor("ties");
  const active = ASSOCIATIONS.filter(({ position }) => position === "A");

  /** @type {{ row: string[], at: number }[]} */
  const members = [];
  for (const network of NETWORKS) {
    const head = /** @type {import("./associations.js").Association} */ (active.find((one) => one.network === network));
    const kinds = network.kinds.split(" ");
    for (const one of active) {
      if (one.network || !kinds.includes(one.kind)) continue;
      if (network.key === "quartiers" && one.commune.size !== "prefecture") continue;
      const known = one.id === "W9Z1000123" && network.key === "jardins";
      const year = Math.max(one.since, head.since) + random.int(0, 6);
      members.push({
        row: [one.id, head.id, "membership", String(Math.min(2023, year)), "", ""],
        at: known ? -1 : random.next() / (network.share ?? 0.62) / (one.declares ? 1.4 : 1),
      });
    }
  }
  if (members.length < MEMBERSHIPS) throw new Error(`only ${members.length} may belong to a network`);
  const kept = new Set([...members].sort((a, b) => a.at - b.at).slice(0, MEMBERSHIPS));

  /** @type {string[][]} */
  const joint = [];
  const met = new Set();
  /** @type {Map<string, number>} */
  const busy = new Map();
  /** @param {string} one @param {string} other */
  const meet = (one, other) => {
    met.add([one, other].sort().join(" "));
    for (const id of [one, other]) busy.set(id, (busy.get(id) ?? 0) + 1);
  };
  const everyone = [...active, ...BODIES];
  for (const [left, right, rung = "", what = "", year = ""] of WRITTEN) {
    const [one, other] = [left, right].map((name) => everyone.find((candidate) => candidate.name === name));
    if (!one || !other) throw new Error(`no ${left} or no ${right}`);
    meet(one.id, other.id);
    joint.push([one.id, other.id, "cooperation", year, rung, what]);
  }
  // The hand-written ones keep the ties that were written: the rest is for the reader to find.
  const quiet = new Set(joint.flatMap(([one = "", other = ""]) => [one, other]));
  const chances = RULES.map((rule) => {
    const right = rule.other.startsWith("body:")
      ? BODIES.filter(({ type }) => type === rule.other.slice(5))
      : active.filter(({ kind }) => kind === rule.other);
    const pairs = active
      .filter(({ kind, id }) => kind === rule.one && !quiet.has(id))
      .flatMap((one) =>
        right
          .filter((other) => other.id !== one.id && !quiet.has(other.id))
          .map((other) => ({ one, other, away: apart(one, other) })),
      )
      .filter(({ one, other, away }) => {
        if (SAME_MATTER.has(`${rule.one} ${rule.other}`) && !sameMatter(one, other)) return false;
        if (rule.where === "commune") return one.commune === other.commune;
        return rule.where === "epci"
          ? one.commune.epci === other.commune.epci
          : away < 14 && one.commune !== other.commune;
      });
    return {
      rule,
      pairs: random.shuffle(pairs).sort((a, b) => Math.round(a.away / 6) - Math.round(b.away / 6)),
      used: 0,
    };
  });
  for (let round = 0; joint.length < COOPERATIONS && round < 30; round += 1) {
    for (const chance of chances) {
      if (joint.length >= COOPERATIONS || chance.used >= chance.rule.count + (round > 12 ? 6 : 0)) continue;
      const place = chance.pairs.findIndex(
        ({ one, other }) =>
          !met.has([one.id, other.id].sort().join(" ")) && (busy.get(one.id) ?? 0) < 3 && (busy.get(other.id) ?? 0) < 4,
      );
      const [pair] = place < 0 ? [] : chance.pairs.splice(place, 1);
      if (!pair) continue;
      const first = Math.max(pair.one.since, "since" in pair.other ? pair.other.since : 0, 2008);
      meet(pair.one.id, pair.other.id);
      joint.push([
        pair.one.id,
        pair.other.id,
        "cooperation",
        String(random.int(Math.min(first + 1, 2022), 2023)),
        chance.rule.rung,
        random.pick(chance.rule.what),
      ]);
      chance.used += 1;
    }
  }
  if (joint.length < COOPERATIONS) throw new Error(`only ${joint.length} cooperations`);
  return [
    ["source", "target", "kind", "year", "rung", "what"],
    ...members.filter((member) => kept.has(member)).map(({ row }) => row),
    ...joint,
  ];
}
