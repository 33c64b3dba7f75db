// Reads the files back, as a stranger would, and refuses what README.md does not promise.
import { readFileSync } from "node:fs";
import { luhnIsRight } from "./identifiers.js";
import { KINDS, familyOf } from "./kinds/index.js";

/** @param {string} text @param {string} separator */
function parse(text, separator) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += character;
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === separator || character === "\n") {
      row.push(cell);
      cell = "";
      if (character === "\n") {
        rows.push(row);
        row = [];
      }
    } else if (character !== "\r") cell += character;
  }
  if (quoted || row.length > 0 || cell !== "") throw new Error("the file does not end where a row ends");
  return rows;
}

/** @param {string[][]} rows */
function records(rows) {
  const [header = [], ...rest] = rows;
  for (const row of rest)
    if (row.length !== header.length)
      throw new Error(`a row has ${row.length} cells for ${header.length}: ${row.join("|")}`);
  return rest.map(
    (row) =>
      /** @type {Record<string, string>} */ (Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""]))),
  );
}

/** @param {boolean} right @param {string} what */
function sure(right, what) {
  if (!right) throw new Error(`the demo is wrong: ${what}`);
}

/** @param {readonly string[]} values @param {string} what */
const once = (values, what) => sure(new Set(values).size === values.length, `${what} are not unique`);

/**
 * @param {Record<string, Buffer>} files
 * @param {URL} vocabularies the folder of publics.csv, actions.csv and means.csv
 */
export function check(files, vocabularies) {
  const text = (/** @type {string} */ name, /** @type {"utf8" | "latin1"} */ encoding = "utf8") =>
    (files[name] ?? Buffer.from("")).toString(encoding).replace(/^\uFEFF/u, "");
  const communes = records(parse(text("communes.csv"), ","));
  const old = records(parse(text("rna_import_demo_dpt_9Z.csv", "latin1"), ";"));
  const waldec = records(parse(text("rna_waldec_demo_dpt_9Z.csv"), ";"));
  const organisations = records(parse(text("organisations_demo.csv"), ","));
  const ties = records(parse(text("ties_demo.csv"), ","));
  const grants = records(parse(text("subventions_2022_demo.csv"), ";"));
  const later = records(parse(text("subventions_2023_demo.csv", "latin1"), ";"));
  const columns = (/** @type {Record<string, string>[]} */ rows) => Object.keys(rows[0] ?? {}).length;

  sure(communes.length === 60 && old.length === 700 && waldec.length === 500, "rows of communes and RNA");
  sure(columns(old) === 24 && columns(waldec) === 41, "columns of the RNA");
  once(
    communes.map(({ code = "" }) => code),
    "codes of communes",
  );
  once(
    [...old, ...waldec].map(({ id = "" }) => id),
    "ids of the RNA",
  );
  once(
    organisations.map(({ id = "" }) => id),
    "ids of organisations",
  );
  once([...communes.map(({ siren = "" }) => siren), ...new Set(communes.map(({ epci = "" }) => epci))], "SIREN");

  const byId = new Map([...old, ...waldec].map((row) => [row["id"] ?? "", row]));
  const insee = new Set(communes.map(({ code = "" }) => code));
  for (const { id = "", adrs_codeinsee } of waldec)
    sure(
      /^W9Z1\d{6}$/u.test(id) && (insee.has(adrs_codeinsee ?? "") || ["9Z777", "99999"].includes(adrs_codeinsee ?? "")),
      `waldec ${id}`,
    );
  for (const row of waldec)
    for (const [column, cell] of Object.entries(row))
      if (/^adrg_|^dir_|^telephone|^email|^adrs_(?:complement|num|repetition|type|lib(?:voie)|distrib)/u.test(column))
        sure(cell === "", `${column} is not empty`);
  const sirets = waldec
    .map(({ siret = "" }) => siret)
    .filter((siret) => /^000\d{11}$/u.test(siret) && luhnIsRight(siret) && luhnIsRight(siret.slice(0, 9)));
  sure(sirets.length === 400, `${sirets.length} right SIRETs`);
  once(sirets, "SIRETs");
  for (const siren of [
    ...communes.flatMap(({ siren = "", epci = "" }) => [siren, epci]),
    ...organisations.map(({ id = "" }) => id).filter((id) => /^\d{9}$/u.test(id)),
  ])
    sure(/^000\d{6}$/u.test(siren) && luhnIsRight(siren), `SIREN ${siren}`);
  sure(
    old.filter(({ position, observation = "" }) => position === "R" && byId.has(observation)).length === 108,
    "rows that moved",
  );

  /** @param {string} name */
  const vocabulary = (name) =>
    new Set(
      readFileSync(new URL(name, vocabularies), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(",")[0]),
    );
  const lists = {
    publics: vocabulary("publics.csv"),
    actions: vocabulary("actions.csv"),
    offers: vocabulary("means.csv"),
    needs: vocabulary("means.csv"),
  };
  const title = (/** @type {string} */ name) =>
    name
      .normalize("NFD")
      .replaceAll(/[\u0300-\u036F]/gu, "")
      .replaceAll(/[œŒ]/gu, "OE")
      .toUpperCase();
  for (const row of organisations) {
    for (const [column, known] of Object.entries(lists))
      for (const id of (row[column] ?? "").split("|"))
        sure(id === "" || known.has(id), `${row["id"]}: ${column} ${id}`);
    sure(insee.has(row["commune"] ?? "") && row["name"] !== "" && row["text"] !== "", `${row["id"]} is not whole`);
    const register = byId.get(row["id"] ?? "");
    if (!/^\d{9}$/u.test(row["id"] ?? ""))
      sure(
        register !== undefined && title(row["name"] ?? "").startsWith(title(register["titre"] ?? "")),
        `${row["id"]} has another name than in the RNA: ${row["name"]} / ${register?.["titre"]}`,
      );
  }

  const known = new Set([...byId.keys(), ...organisations.map(({ id = "" }) => id)]);
  for (const { source = "", target = "", kind, rung = "", what } of ties) {
    sure(known.has(source) && known.has(target) && source !== target, `tie ${source} ${target}`);
    sure(
      kind === "membership"
        ? rung === ""
        : ["mutualisation", "collaboration", "cooperation"].includes(rung) && what !== "",
      `tie ${source} ${target}`,
    );
  }
  sure(ties.filter(({ kind }) => kind === "membership").length === 450 && ties.length === 600, "number of ties");
  once(
    ties.map(({ source, target, kind }) => `${kind} ${source} ${target}`),
    "ties",
  );
  const total = grants.length + later.length;
  sure(total > 2700 && total < 3300, `${total} grants`);

  const families = new Set(
    [...old, ...waldec]
      .filter(({ objet_social1 = "" }) => KINDS.some(({ code }) => code === objet_social1))
      .map(({ objet_social1 = "" }) => familyOf(objet_social1)),
  );
  sure(families.size === 31, `${families.size} families`);
  sure(KINDS.reduce((sum, { texts }) => sum + texts.length, 0) >= 150, "patterns of purposes");
  // Alike in one commune: the twins and the repeats, and no other.
  const alike = new Map();
  for (const row of [...old.filter(({ position }) => position !== "R"), ...waldec]) {
    const purpose = `${row["adrs_codeinsee"]} ${title(row["objet"] ?? "")}`.replaceAll(/[^A-Z0-9]/gu, "");
    if ((row["objet"] ?? "").length > 3) alike.set(purpose, (alike.get(purpose) ?? 0) + 1);
  }
  const pairs = [...alike.values()].filter((count) => count > 1).length;
  sure(pairs <= 15, `${pairs} purposes occur twice in one commune`);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.length, 0);
  sure(bytes < 2_500_000, `${bytes} bytes`);
  return {
    communes: communes.length,
    old: old.length,
    waldec: waldec.length,
    organisations: organisations.length,
    ties: ties.length,
    grants: grants.length,
    later: later.length,
    pairs,
    bytes,
  };
}
