import { expect, test } from "vitest";
import { reachOf } from "@maillage/engine/territory/reach.js";
import { organisation } from "./fixtures.js";

test.each([
  ["Association française des cabinets", "france"],
  ["Union nationale des combattants", "france"],
  ["Union nationale des combattants, section de Vaux", "commune"],
  ["Association des professeurs de l'École nationale de musique", "commune"],
  ["Jeunes sapeurs-pompiers français", "commune"],
  ["Ligue de judo", "region"],
  ["Comité départemental de judo", "departement"],
  ["Comité local du Secours", "commune"],
  ["Foyer rural intercommunal", "epci"],
  ["Tennis club", "commune"],
])("%s reaches %s", (name, reach) => {
  expect(reachOf(organisation({ id: "a", name }))).toBe(reach);
});

test("a network of which nothing tells the reach acts over its département", () => {
  expect(reachOf(organisation({ id: "a", name: "Collectif des chorales", kind: "network" }))).toBe("departement");
});
