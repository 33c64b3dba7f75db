import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { problemCodes, refusalReasons } from "@maillage/engine/model/problem.js";
import { accessSentences } from "@maillage/server/messages/access.js";
import { french } from "@maillage/server/messages/fr.js";
import { helpTexts } from "@maillage/server/messages/help.js";
import type { Labels } from "@maillage/server/messages/labels.js";
import { refusals } from "@maillage/server/messages/refusals/refusals.js";
import { storeSentences } from "@maillage/server/messages/store.js";
import * as viewer from "@maillage/viewer/messages/fr/catalogue.js";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../packages", import.meta.url));

/** The source of some packages, without their sentences. */
const sourceOf = (...names: readonly string[]): string =>
  names
    .flatMap((name) => {
      const folder = join(root, name, "src");
      return readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("messages"))
        .map((file) => readFileSync(join(folder, file), "utf8"));
    })
    .join("\n");

/** Keys that are read by a name that is worked out: `diagnosis[reading]`. */
const computed: Readonly<Record<string, readonly string[]>> = {
  diagnosis: ["more", "less", "unsure"],
  ecosystem: ["sector", "public", "others", "unknown"],
  introductions: ["outdated", "failed"],
  niches: ["crowded", "crowdedHint", "room", "roomHint"],
  shell: ["offline", "server", "missing", "refused", "broken", "unknown-reader"],
};

describe("every sentence is shown somewhere", () => {
  const shown = sourceOf("viewer");
  const reads = (...path: readonly string[]) => new RegExp(`\\b${path.join("\\.")}\\b`).test(shown);

  test.each(Object.entries(viewer))("of the viewer: %s", (part, sentences) => {
    const unused = Object.entries(sentences).flatMap(([key, said]: readonly [string, unknown]) => {
      if (computed[part]?.includes(key)) return [];
      if (!reads(part, key)) return [key];
      // A list that is read as a whole, or by ids of the server, is taken to be shown whole.
      const isWhole = new RegExp(`\\b${part}\\.${key}\\b(?!\\.[a-z])`, "i").test(shown);
      if (isWhole || typeof said !== "object" || said === null || Array.isArray(said)) return [];
      return Object.keys(said).flatMap((inner) => (reads(part, key, inner) ? [] : [`${key}.${inner}`]));
    });
    expect(unused).toEqual([]);
  });

  const told = sourceOf("server");
  const isRead = (key: string) => new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}:]`).test(told);
  test("of the command line", () => {
    expect(Object.keys(french({} as Labels).screen).filter((key) => !isRead(key))).toEqual([]);
    expect(Object.keys(accessSentences.fr).filter((key) => !isRead(key))).toEqual([]);
    // Refusals are made of some of them.
    const refused = readdirSync(join(root, "server/src/messages/refusals")).map((file) =>
      readFileSync(join(root, "server/src/messages/refusals", file), "utf8"),
    );
    const isOfARefusal = (key: string) => refused.some((text) => text.includes(`.${key}`));
    const ofStore = Object.keys(storeSentences.fr).filter((key) => !isRead(key) && !isOfARefusal(key));
    expect(ofStore).toEqual([]);
    expect(Object.keys(helpTexts.fr).filter((key) => !isRead(key))).toEqual([]);
  });

  test("of what is refused, and of what rows are told", () => {
    const source = `${told}\n${sourceOf("engine")}`;
    // A code stands once where it is declared: whoever says it writes it a second time, or works it out.
    const isSaid = (code: string) => {
      const [subject = "", fault = ""] = code.split(".");
      return (
        source.split(`"${code}"`).length > 2 || source.includes(`\`${subject}.\${`) || source.includes(`}.${fault}\``)
      );
    };
    const codes = [...Object.keys(refusals.fr), ...Object.keys(problemCodes), ...refusalReasons];
    expect(codes.filter((code) => !isSaid(code))).toEqual([]);
  });
});
