import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meeting } from "@maillage/server/answers/prepare.js";
import { paperFormats } from "@maillage/server/papers/formats.js";
import { meetingPaper } from "@maillage/server/papers/meeting-paper.js";
import { readTables } from "@maillage/server/tables/read-tables.js";
import { writeFileSync } from "node:fs";
import { beforeAll, afterAll, describe, expect, test } from "vitest";
import { openApp, star, type Opened } from "../http/demo-app.js";
import { runMaillage, temporaryFolder } from "./run-maillage.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const neighbour = "W9Z1000164";
const office = spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdfinfo", ["-v"]).error === undefined;

/** Pages of a document, and what stands on them, by LibreOffice. */
function printed(folder: string, name: string): { readonly pages: number; readonly text: string } {
  execFileSync("soffice", [
    `-env:UserInstallation=file://${folder}/office`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    join(folder, name),
  ]);
  const pdf = join(folder, name.replace(/\w+$/, "pdf"));
  const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1]);
  return { pages, text: execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }) };
}

test("the sheet of two is told, in both languages, and never speaks of merging", async () => {
  const run = (...more: string[]) => runMaillage("sheet", star, neighbour, "--store", opened.folder, ...more);
  const { code, stdout } = await run();
  expect(code).toBe(0);
  for (const told of [
    "Fiche de rendez-vous : Les Jardins partagés de Vauclandre et Club du Temps libre du Faubourg",
    "Aucun lien connu entre les deux.",
    "• Jardin partagé, horticulture.",
    "Essayé entre générations : Alsace, Valence, Quimper.",
    "13 répondants sur 28 (enquête RNMA 2014, échantillon trop petit pour généraliser)",
    "☐ Le calendrier.",
    "Décider sous le coup de l'émotion.",
  ])
    expect(stdout).toContain(told);
  expect(stdout).not.toMatch(/fusion|\d %/i);
  expect((await run("--lang", "en")).stdout).toContain("14 respondents of 28");
});

test("a known tie says the rung, and a co-operation asks for nothing more", async () => {
  const ladder = async (other: string) =>
    (await opened.ask("GET", `/organisations/${star}/prepare/${other}`)).json<Meeting>().ladder;
  expect(await ladder("W9Z1000238")).toMatchObject({
    at: { id: "mutualisation" },
    next: { id: "collaboration" },
    evidence: [expect.stringContaining("barnums et tables pour la fête des récoltes")],
  });
  expect(await ladder("W9Z1000183")).toMatchObject({ at: { id: "cooperation" }, next: null });
});

test("the page is served in three formats, as a file; who objected is in none", async () => {
  const at = `/organisations/${star}/prepare/${neighbour}/sheet`;
  for (const [format, { type }] of Object.entries(paperFormats)) {
    const { statusCode, headers, rawPayload } = await opened.ask("GET", `${at}?format=${format}`);
    expect([statusCode, headers["content-type"]]).toEqual([200, type]);
    expect(headers["content-disposition"]).toBe(`attachment; filename="fiche-${star}-${neighbour}.${format}"`);
    expect(rawPayload.length).toBeGreaterThan(2000);
  }
  expect((await opened.ask("GET", `${at}?format=exe`)).statusCode).toBe(400);
});

test("files are written where they are asked for, and a folder that is none is one sentence", async () => {
  const folder = temporaryFolder();
  const run = (...more: string[]) => runMaillage("sheet", star, neighbour, "--store", opened.folder, ...more);
  const out = join(folder, "a.docx");
  expect((await run("--format", "docx", "--out", out)).code).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  const refused = await run("--format", "odt", "--out", join(folder, "none", "a.odt"));
  expect([refused.code, refused.stdout]).toEqual([1, ""]);
});

describe.skipIf(!office)("as LibreOffice prints it (skipped where there is none)", () => {
  test("the longest that can be told is one page, and nothing of it is cut", async () => {
    const meeting = (await opened.ask("GET", `/organisations/${star}/prepare/${neighbour}`)).json<Meeting>();
    const { documents } = readTables();
    const longest = <T>(items: readonly T[], told: (item: T) => string) =>
      items.toSorted((a, b) => told(b).length - told(a).length)[0] as T;
    const precedent = longest(
      documents.precedents,
      ({ conditions, brakes, object }) => `${conditions?.fr}${brakes?.fr}${object.fr}`,
    );
    const name = "ASSOCIATION DES USAGERS ET AMIS DE LA MAISON DES JEUNES ET DE LA CULTURE DU CANTON";
    const full: Meeting = {
      ...meeting,
      organisations: meeting.organisations.map(({ organisation, ...rest }, at) => ({
        ...rest,
        organisation: { ...organisation, name: `${name} ${at}` },
        purpose: "promouvoir les échanges ".repeat(40),
      })),
      precedent: {
        id: precedent.id,
        title: precedent.title.fr,
        place: precedent.place ?? null,
        size: precedent.size?.fr ?? null,
        object: precedent.object.fr,
        months: 156,
        result: precedent.result,
        helped: precedent.conditions?.fr ?? null,
        wentWrong: precedent.brakes?.fr ?? null,
        effects: precedent.effects?.fr ?? null,
        source: "VDM-2016:1696-1741",
      },
    };
    const folder = temporaryFolder();
    mkdirSync(join(folder, "office"));
    for (const format of ["odt", "docx"] as const) {
      writeFileSync(
        join(folder, `fiche.${format}`),
        paperFormats[format].write(meetingPaper(full, "fr", "2026-12-01")),
      );
      const { pages, text } = printed(folder, `fiche.${format}`);
      expect([format, pages]).toEqual([format, 1]);
      for (const told of ["Fiche de rendez-vous", "La répartition des tâches", "Prochaine date", "1er décembre 2026"])
        expect(text).toContain(told);
    }
  });
});
