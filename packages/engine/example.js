import { readFileSync } from "node:fs";
import {
  analysisByDefault,
  findClusters,
  openMaillage,
  readRecords,
  readTerritory,
  tablesFrom,
  toGraphology,
} from "@maillage/engine";
import { parse } from "csv-parse/sync";

const data = new URL("../../data/", import.meta.url);
const textOf = (...path) => readFileSync(new URL(path.join("/"), data), "utf8");

// The tables of data/: vocabularies, lexicons, the map of France, intents.
const tables = tablesFrom((...path) => parse(textOf(...path), { columns: true }));

// Any table that a source knows by its header: registers, grants, directories, ties.
const [header, ...rows] = parse(textOf("demo/organisations_demo.csv"));
const today = new Date().toISOString().slice(0, 10);
const records = readRecords(header, rows, { file: "organisations_demo.csv", today, ...tables });
const maillage = openMaillage(records, tables);
const nameOf = (index) => maillage.directory.organisations[index].name.value;

// Who is meant?
const found = maillage.findOne("W9Z1000123");
console.log(nameOf(found.index));

// Whom could they meet, and why?
const gates = { within: 30 };
const { close } = maillage.partners(found.index, { intent: tables.intents[0], top: 3, gates });
for (const { index, score, reasons } of close) console.log(nameOf(index), score.toFixed(2), reasons[0].code);

// What do they share with the first of them?
console.log(maillage.sharedGround.pair(found.index, close[0].index).volunteers.level);

// The network of a territory, its groups, and what it lacks.
const { territory } = readTerritory(tables.gazetteer, "9Z");
const choice = { intent: tables.intents[0], top: 5, alpha: 0.05, sensitive: false, territory };
const opened = maillage.network(choice);
const { clusters } = findClusters(opened.network, analysisByDefault);
console.log(clusters.length, opened.diagnose(territory).uncovered.communes.length);

// The same network as a graphology graph, for everything that takes one.
const graph = toGraphology(opened.network);
console.log(graph.order, graph.mapEdges((edge, { kind }) => kind).filter((kind) => kind === "affinity").length);
