import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openMaillage } from "@maillage/engine/maillage.js";
import { buildNetwork, projected } from "@maillage/engine/network/build.js";
import { strength } from "@maillage/engine/network/measures/degree.js";
import { RefusedFile } from "@maillage/engine/model/problem.js";
import { silent } from "@maillage/server/importing/progress.js";
import { runImport } from "@maillage/server/importing/run-import.js";
import { openLibsqlStore } from "@maillage/server/store/libsql.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { expect, test } from "vitest";
import { author } from "../store/damage/full-store.js";
import { temporaryFolder } from "../journeys/run-maillage.js";

const tables = readTables();

/** What files of these names and texts say together. */
async function known(files: Readonly<Record<string, string>>) {
  const store = await openLibsqlStore(temporaryFolder(), { owner: true });
  const folder = temporaryFolder();
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    const reports = await runImport(paths, {}, store, tables, silent, author);
    const maillage = openMaillage(await store.records("2026-01-01"), tables);
    const { organisations, ties } = maillage.directory;
    return {
      maillage,
      sources: reports.map(({ source }) => source),
      problems: reports.flatMap(({ problems }) => problems.map(({ code }) => code)),
      names: organisations.map(({ id, name }) => `${id} ${name.value}`),
      ties: ties.map(({ source, target, kind, weight, directed, what }) =>
        [source, kind, target, weight, directed && "directed", what].filter((part) => part !== undefined).join(" | "),
      ),
    };
  } finally {
    await store.close();
  }
}

const gephi = {
  "club-nodes.csv": "Id,Label,timeset,modularity_class\n1,Foyer rural,,0\n2,Compagnie du Vent,,0\n3,Mairie,,1\n",
  "club-edges.csv":
    '\uFEFFSource, Target,Type,Id,Label,Weight\n1,2,Undirected,0,,"1,5"\n3,1,Directed,1,prête une salle,1.0\n',
};

test("nodes and edges of Gephi: direction, weight and words are kept", async () => {
  expect(await known(gephi)).toMatchObject({
    sources: ["gephi-nodes", "ties"],
    problems: [],
    names: ["1 Foyer rural", "2 Compagnie du Vent", "3 Mairie"],
    ties: ["1 | cooperation | 2 | 1.5", "3 | cooperation | 1 | directed | prête une salle"],
  });
});

test("two networks of one store keep their own nodes", async () => {
  const { names, ties } = await known({
    ...gephi,
    "autre-nodes.csv": "Id,Label,timeset\n1,Ludothèque,\n2,Radio locale,\n",
    "autre-edges.csv": "Source,Target,Type,Weight\n1,2,Undirected,2\n",
  });
  expect(names).toHaveLength(5);
  expect(ties).toContain("1 | cooperation | 2 | 2");
  expect(ties).toContain("1@club-nodes | cooperation | 2@club-nodes | 1.5");
});

test("a Kumu map names its ends by their labels, and says what ties are in words", async () => {
  const elements =
    "Label,Type,Description,Tags\nL'Étape,Association,Accueil de jour,social|repas\nVille d'Aval,Collectivité,,\nRéseau Toits,Réseau,,\n";
  const connections =
    "From,To,Type,Direction,Label\nL'Étape,Réseau Toits,adhère à,directed,\nVille d'Aval,L'Étape,finance,directed,\nL'Étape,Ville d'Aval,héberge,undirected,depuis 2019\n";
  const { maillage, ...read } = await known({ "elements.csv": elements, "connections.csv": connections });
  expect(read.sources).toEqual(["kumu-elements", "ties"]);
  expect(read.problems).toEqual(["tie.unknown-kind"]);
  expect(read.ties).toEqual([
    "L'Étape | membership | Réseau Toits",
    "L'Étape | cooperation | Ville d'Aval | héberge · depuis 2019",
    "Ville d'Aval | funding | L'Étape",
  ]);
  expect(maillage.directory.organisations.map(({ kind }) => kind.value)).toEqual([
    "association",
    "network",
    "authority",
  ]);
});

test("an end is found by a number however it is written, else by the name that one alone bears", async () => {
  const { ties, maillage } = await known({
    "liste.csv": "id,name,siren,objet\na,Les Amis du Lavoir,732 829 320 00074,lavoir\nb,Club nautique,,voile\n",
    "liens.csv": "source,target\n73282932000074,club NAUTIQUE\n732829320,inconnue\n",
  });
  expect(ties).toEqual(["siren:732829320 | cooperation | b"]);
  expect(maillage.problems.map(({ code, value }) => [code, value])).toEqual([["tie.unknown-party", "inconnue"]]);
});

const gexf = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="communeCode" type="string"/><attribute id="1" title="contact" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="year" type="integer"/></attributes>
<nodes><node id="a" label="Foyer rural &amp; fêtes"><attvalues><attvalue for="0" value="66136"/><attvalue for="1" value="Secret"/></attvalues></node>
<node id="b" label="Compagnie du Vent"/><node id="cinéma"/></nodes>
<edges><edge id="0" source="a" target="b" type="undirected" weight="2.5"><attvalues><attvalue for="0" value="2021"/></attvalues></edge>
<edge id="1" source="b" target="cinéma"/></edges></graph></gexf>`;

const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="edge" attr.name="weight" attr.type="double"/>
<key id="d2" for="node" attr.name="communeCode" attr.type="string"/><key id="d3" for="edge" attr.name="year" attr.type="int"/>
<graph edgedefault="undirected"><node id="a"><data key="d0">Foyer rural &amp; fêtes</data><data key="d2">66136</data></node>
<node id="b"><data key="d0">Compagnie du Vent</data></node><node id="cinéma"/>
<edge source="a" target="b"><data key="d1">2.5</data><data key="d3">2021</data></edge><edge source="b" target="cinéma" directed="true"/></graph></graphml>`;

test.each([
  ["reseau.gexf", gexf],
  ["reseau.graphml", graphml],
])("%s: nodes, attributes and edges of one file", async (name, text) => {
  const { maillage, ...read } = await known({ [name]: text });
  expect(read).toMatchObject({
    sources: ["graph"],
    names: ["a Foyer rural & fêtes", "b Compagnie du Vent", "cinéma cinéma"],
    ties: ["a | cooperation | b | 2.5", "b | cooperation | cinéma | directed"],
  });
  const [first] = maillage.directory.organisations;
  expect(first?.commune?.value).toBe("66136");
  expect(JSON.stringify(first)).not.toContain("Secret");
  expect(maillage.directory.ties[0]?.year).toBe(2021);
  const graph = projected(buildNetwork(maillage.directory, []), "declared");
  expect([...strength.compute(graph, { seed: 1 } as never)]).toEqual([2.5, 3.5, 1]);
});

test("entities of one's own are refused", async () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE gexf [<!ENTITY a "aaaa">]><gexf>&a;</gexf>`;
  await expect(known({ "bombe.gexf": bomb })).rejects.toThrow(RefusedFile);
});
