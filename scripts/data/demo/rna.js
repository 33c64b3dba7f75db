// The two RNA files, with the defects of the real ones. Every defect is counted, for README.md.
import { ASSOCIATIONS, DANGLING, REPEATED } from "./associations.js";
import { TWINS } from "./cast.js";
import { byText, singleBytes, table } from "./csv.js";
import { capital, withoutAccents } from "./grammar.js";
import { siretOf, sirenOf, wNumberOf } from "./identifiers.js";
import { randomFor } from "./random.js";

const IMPORT_HEADER =
  "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;siteweb;observation;position;rup_mi;maj_time".split(
    ";",
  );
const WALDEC_HEADER =
  "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;telephone;siteweb;email;publiweb;observation;position;maj_time".split(
    ";",
  );

/** @typedef {Record<string, string>} Row */

const NO_DATE = "0001-01-01";
/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/**
 * @param {import("./random.js").Random} random
 * @param {number} year
 * @param {number} [from] month
 * @param {number} [to] month
 */
const dayIn = (random, year, from = 1, to = 12) => `${year}-${two(random.int(from, to))}-${two(random.int(1, 28))}`;

/** @param {string} text */
const title = (text) => withoutAccents(text).toLocaleUpperCase("fr");

/**
 * How somebody keyed it in, long ago or not.
 * @param {string} purpose
 * @param {number} year
 * @param {import("./random.js").Random} random
 */
function keyed(purpose, year, random) {
  if (random.chance(0.15)) return withoutAccents(purpose).toLocaleUpperCase("fr");
  if (random.chance(year < 1999 ? 0.65 : 0.1)) return `${capital(withoutAccents(purpose))}.`;
  return random.chance(0.6) ? capital(purpose) : purpose;
}

/**
 * Plants a defect in so many rows that no other defect has touched.
 * @param {Row[]} rows
 * @param {string} label
 */
function planter(rows, label) {
  const random = randomFor(`defects ${label}`);
  const free = random.shuffle(rows.filter((row) => row["position"] === "A"));
  /** @type {Map<string, number>} */
  const counts = new Map();
  /**
   * @param {string} what
   * @param {number} count
   * @param {(row: Row, at: number) => void} change
   * @param {(row: Row) => boolean} [fits]
   */
  const plant = (what, count, change, fits = () => true) => {
    for (let at = 0; at < count; at += 1) {
      const place = free.findIndex(fits);
      const [row] = place < 0 ? [] : free.splice(place, 1);
      if (!row) throw new Error(`no row left for: ${what}`);
      change(row, at);
    }
    counts.set(`${label}: ${what}`, count);
  };
  return { plant, counts };
}

const TWIN_NAMES = new Set(TWINS.flatMap(({ one, other }) => [one, other]));

/** Those whose row must stay whole: shown first, drawn on by other files, or one of the twins. @param {string} id */
const whole = (id) =>
  ASSOCIATIONS.some(
    (one) => (one.id === id || one.oldId === id) && (one.declares || one.since >= 2009 || TWIN_NAMES.has(one.name)),
  );

export function importFile() {
  const random = randomFor("rna import");
  /** @type {Row[]} */
  const rows = [];
  for (const one of ASSOCIATIONS) {
    if (one.register !== "import" && one.oldId === undefined) continue;
    const moved = one.register === "waldec";
    const id = one.oldId ?? one.id;
    const year = one.since;
    const dated = year >= 1997 || random.chance(0.12);
    const published = random.chance(0.97);
    const name = title(one.name).slice(0, 72);
    rows.push({
      id,
      id_ex: id.slice(4),
      siret: "",
      gestion: id.slice(0, 4),
      date_creat: dated ? dayIn(random, year, 1, 10) : NO_DATE,
      date_publi: published ? dayIn(random, year, 11) : NO_DATE,
      nature: "D",
      groupement: "S",
      titre: name,
      objet: keyed(one.purpose, year, random),
      objet_social1: one.code,
      objet_social2: random.chance(0.25) && one.second !== "000000" ? one.second : "000000",
      adr1: "",
      adr2: "",
      adr3: "",
      adrs_codepostal: one.commune.postcode,
      libcom: title(one.commune.name).replaceAll("'", "-").replaceAll(" ", "-"),
      adrs_codeinsee: one.commune.code,
      dir_civilite: "",
      siteweb: "",
      observation: moved
        ? one.id
        : dated
          ? ""
          : "Reprise  =>  date ag=0000-00-00 reprise auto => date publication création au JO à vérifier",
      position: moved ? "R" : one.position,
      rup_mi: "",
      maj_time: moved
        ? `${dayIn(random, random.int(2009, 2021))}  ${two(random.int(8, 17))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}`
        : random.chance(0.7)
          ? "2008-10-17  10:10:39"
          : `${dayIn(random, random.int(2007, 2011))}  ${two(random.int(8, 17))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}`,
    });
  }
  rows.sort((a, b) => byText(a["id"] ?? "", b["id"] ?? ""));
  const bare = rows.filter((row) => !whole(row["id"] ?? ""));
  const { plant, counts } = planter(bare, "import");

  // Rows of their own: repeats, and moves to a number that nothing bears.
  const originals = random.sample(
    bare.filter(({ position, objet }) => position === "A" && (objet ?? "").length > 60),
    REPEATED,
  );
  for (const original of originals) {
    const serial = String(Number((original["id"] ?? "").slice(-6)) + 90_000).padStart(6, "0");
    rows.push({
      ...original,
      id: `${(original["id"] ?? "").slice(0, 8)}${serial}`,
      id_ex: `${(original["id"] ?? "").slice(4, 8)}${serial}`,
    });
  }
  counts.set("import: same title and commune as another row, another id", REPEATED);
  for (let at = 0; at < DANGLING; at += 1) {
    const model = /** @type {Row} */ (bare[40 + at * 97]);
    const serial = String(98_001 + at).padStart(6, "0");
    rows.push({
      ...model,
      id: `9Z1S09Z1${serial}`,
      id_ex: `09Z1${serial}`,
      gestion: "9Z1S",
      titre: ["COMITE DE L'ANCIENNE GARE DE LIGNECOURBE", "LES AMIS DU BAC DE DAMPVOILE"][at] ?? "",
      objet: ["Sauvegarder la gare de lignecourbe.", "Faire revivre le bac de dampvoile."][at] ?? "",
      observation: wNumberOf(999_000 + at),
      position: "R",
    });
  }
  counts.set(
    "import: position R and observation holds the W-number of waldec",
    ASSOCIATIONS.filter(({ oldId }) => oldId).length,
  );
  counts.set("import: position R whose W-number is nowhere", DANGLING);

  const untouched = (/** @type {Row} */ row) => !originals.includes(row);
  const long = (/** @type {Row} */ row) => untouched(row) && (row["objet"] ?? "").length > 110;
  plant(
    "objet is `O`",
    6,
    (row) => {
      row["objet"] = "O";
    },
    untouched,
  );
  plant(
    "objet is empty",
    6,
    (row) => {
      row["objet"] = "";
    },
    untouched,
  );
  plant(
    "objet cut in the middle of a word, ending with ...",
    10,
    (row) => {
      row["objet"] = `${(row["objet"] ?? "").slice(0, 96)}...`;
    },
    long,
  );
  plant(
    "objet with words broken by a line end (`prati- que`)",
    12,
    (row) => {
      row["objet"] = broken(row["objet"] ?? "");
    },
    long,
  );
  plant(
    "newline inside a cell",
    5,
    (row) => {
      row["objet"] = (row["objet"] ?? "").replace(/ [;:] |, /u, "\n");
    },
    (row) => untouched(row) && /[;:,] /u.test(row["objet"] ?? "") && (row["objet"] ?? "").length > 60,
  );
  plant(
    "control character U+0092 for an apostrophe",
    3,
    (row) => {
      row["objet"] = (row["objet"] ?? "").replace("'", "\u0092");
    },
    (row) => (row["objet"] ?? "").includes("'"),
  );
  plant("objet_social1 is `000000`", 14, (row) => {
    row["objet_social1"] = "000000";
  });
  plant("objet_social1 cut (`50000`, `65`, `7000`)", 4, (row, at) => {
    row["objet_social1"] = ["50000", "65", "7000", "11"][at] ?? "";
  });
  plant("objet_social1 is empty or `0`", 4, (row, at) => {
    row["objet_social1"] = at % 2 ? "0" : "";
  });
  plant(
    "objet_social1 of the old list (036010, 038100, 040510)",
    8,
    (row, at) => {
      row["objet_social1"] = ["036010", "038100"][at % 2] ?? "";
      if (at === 7) row["objet_social1"] = "040510";
    },
    (row) => /SAPEURS|COMBATTANTS|EGLISE|CHEMINS DE SAGESSE|CULTUELLE/u.test(row["titre"] ?? ""),
  );
  plant("adrs_codeinsee that is no commune (9Z999, 9Z9, 00000, 89999, empty)", 6, (row, at) => {
    row["adrs_codeinsee"] = ["9Z999", "9Z9", "00000", "00000", "89999", ""][at] ?? "";
  });
  plant("libcom is empty", 2, (row) => {
    row["libcom"] = "";
  });
  plant(
    "titre repeats its first word",
    5,
    (row) => {
      row["titre"] = `${(row["titre"] ?? "").split(" ")[0]} ${row["titre"]}`;
    },
    (row) => untouched(row) && /^(?:COMITE|ASSOCIATION|AMICALE|CLUB) /u.test(row["titre"] ?? ""),
  );
  plant(
    "titre cut at 40 characters",
    8,
    (row) => {
      row["titre"] = (row["titre"] ?? "").slice(0, 40).trimEnd();
    },
    (row) => untouched(row) && (row["titre"] ?? "").length > 44,
  );
  plant("a date in the future (2033)", 1, (row) => {
    row["date_creat"] = "2033-05-04";
  });
  plant("siret is `0`, a comma, spaces or a SIREN", 5, (row, at) => {
    row["siret"] = ["0", "0", ",", "  ", sirenOf(91_000)][at] ?? "";
  });
  counts.set(
    "import: a space or a letter inside the id",
    ASSOCIATIONS.filter(({ id, register }) => register === "import" && !/^9Z\d[PS]09Z\d{7}$/u.test(id)).length,
  );
  counts.set("import: date_creat is 0001-01-01", rows.filter((row) => row["date_creat"] === NO_DATE).length);
  counts.set("import: dissolved (D)", rows.filter((row) => row["position"] === "D").length);
  counts.set("import: suppressed (S)", rows.filter((row) => row["position"] === "S").length);
  counts.set(
    "import: objet in capitals",
    rows.filter(({ objet = "" }) => objet.length > 9 && objet === objet.toLocaleUpperCase("fr")).length,
  );

  const cells = [IMPORT_HEADER, ...rows.map((row) => IMPORT_HEADER.map((column) => latin(row[column] ?? "")))];
  return {
    bytes: singleBytes(table(cells, { separator: ";", quote: "all-but-header" }), "latin1"),
    counts,
    rows,
  };
}

/** What Latin-1 lacks. @param {string} text */
const latin = (text) => text.replaceAll("œ", "oe").replaceAll("Œ", "OE").replaceAll("’", "'").replaceAll("–", "-");

/** Breaks long words where a line of 68 ended, as the first keying did. @param {string} text */
function broken(text) {
  let result = "";
  let column = 0;
  for (const word of text.split(" ")) {
    if (column + word.length > 66 && word.length > 6) {
      result += `${word.slice(0, 4)}- ${word.slice(4)} `;
      column = word.length - 4;
    } else {
      result += `${word} `;
      column += word.length + 1;
    }
  }
  return result.trimEnd();
}

export function waldecFile() {
  const random = randomFor("rna waldec");
  /** @type {Row[]} */
  const rows = [];
  for (const one of ASSOCIATIONS) {
    if (one.register !== "waldec") continue;
    const created = dayIn(random, one.since, 1, 9);
    const declared =
      random.chance(0.4) && one.since >= 2009
        ? dayIn(random, one.since, 10)
        : dayIn(random, random.int(Math.max(one.since + 1, 2009), 2023));
    const ended = one.position === "D" ? dayIn(random, Math.max(one.since + 1, random.int(2014, 2023))) : NO_DATE;
    const accents = random.chance(0.4);
    const name = (accents ? one.name : withoutAccents(one.name)).toLocaleUpperCase("fr");
    rows.push({
      id: one.id,
      id_ex: one.oldId?.slice(4) ?? "",
      siret: one.siret ?? "",
      gestion: "9Z1S",
      date_creat: created,
      date_decla: declared,
      date_publi: random.chance(0.94) ? dayIn(random, one.since, 10) : NO_DATE,
      date_disso: ended,
      nature: "D",
      groupement: one.network ? one.network.grouping : "S",
      titre: name,
      titre_court: name.length > 38 ? `${name.slice(0, 34)} ...` : name,
      objet:
        random.chance(0.1) && !one.declares
          ? withoutAccents(one.purpose).toLocaleUpperCase("fr")
          : random.chance(0.3)
            ? capital(one.purpose)
            : one.purpose,
      objet_social1: one.code,
      objet_social2: one.second,
      adrs_codeinsee: one.commune.code,
      adrs_codepostal: one.commune.postcode,
      adrs_libcommune: one.commune.name,
      siteweb: "",
      publiweb: random.chance(0.6) ? "1" : "0",
      position: one.position,
      maj_time: `${declared} ${two(random.int(8, 17))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}`,
    });
  }
  rows.sort((a, b) => byText(a["id"] ?? "", b["id"] ?? ""));
  const { plant, counts } = planter(
    rows.filter((row) => !whole(row["id"] ?? "")),
    "waldec",
  );
  const bare = (/** @type {Row} */ row) => row["siret"] === "";
  plant(
    "siret with a wrong check digit",
    2,
    (row, at) => {
      const right = siretOf(sirenOf(92_000 + at));
      row["siret"] = right.slice(0, 13) + String((Number(right.slice(13)) + 4) % 10);
    },
    bare,
  );
  plant(
    "siret with spaces",
    2,
    (row, at) => {
      const right = siretOf(sirenOf(92_100 + at));
      row["siret"] = right.replace(/^(.{3})(.{3})(.{3})/u, "$1 $2 $3 ");
    },
    bare,
  );
  plant(
    "a SIREN in siret",
    2,
    (row, at) => {
      row["siret"] = sirenOf(92_200 + at);
    },
    bare,
  );
  plant(
    "newline inside a cell",
    4,
    (row) => {
      row["objet"] = (row["objet"] ?? "").replace(/ ; |, /u, "\n");
    },
    ({ objet = "" }) => / ; |, /u.test(objet),
  );
  plant("objet is empty", 3, (row) => {
    row["objet"] = "";
  });
  plant("objet_social1 is `000000`", 8, (row) => {
    row["objet_social1"] = "000000";
  });
  plant("adrs_codeinsee that is no commune", 2, (row, at) => {
    row["adrs_codeinsee"] = ["9Z777", "99999"][at] ?? "";
  });
  plant("quoted quotes in titre", 3, (row) => {
    row["titre"] = `ASSOCIATION "${row["titre"]}"`;
  });
  counts.set("waldec: dissolved (D), with date_disso", rows.filter((row) => row["position"] === "D").length);
  counts.set("waldec: suppressed (S)", rows.filter((row) => row["position"] === "S").length);
  counts.set("waldec: groupement F or U", rows.filter((row) => row["groupement"] !== "S").length);
  counts.set("waldec: a right SIRET", ASSOCIATIONS.filter(({ siret }) => siret).length);
  const cells = [WALDEC_HEADER, ...rows.map((row) => WALDEC_HEADER.map((column) => row[column] ?? ""))];
  return {
    bytes: Buffer.from(table(cells, { separator: ";", quote: "all-but-header" })),
    counts,
    rows,
  };
}
