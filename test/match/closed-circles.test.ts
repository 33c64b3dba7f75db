import { isOfItsOwn } from "@maillage/engine/directory/closed-circles.js";
import { outsideFrom } from "@maillage/engine/match/gates.js";
import { expect, test } from "vitest";
import { directoryOf } from "../engine/fixtures.js";

const named = (name: string) => directoryOf([{ id: "one", name }]).organisations[0];

test.each([
  "Amicale du personnel communal",
  "Association des copropriétaires du Soleil levant",
  "ASSOCIATION DES PROPRIETAIRES DU LOTISSEMENT DE LA ROCHE",
  "Association syndicale libre des propriétaires des Pins",
  "Association familiale des immeubles de la rue Haute",
])("%s is for its own people", (name) => {
  const body = named(name);
  expect(body && isOfItsOwn(body)).toBe(true);
});

test.each([
  "Amicale des donneurs de sang",
  "Alliance des locataires",
  "Amicale laïque",
  "Propriétaires de véhicules anciens",
])("%s is open to others", (name) => {
  const body = named(name);
  expect(body && isOfItsOwn(body)).toBe(false);
});

test("a closed circle is suggested to its like only, and is itself told of anybody", () => {
  const directory = directoryOf([
    { id: "choir", name: "Chorale du Val" },
    { id: "staff", name: "Amicale du personnel communal" },
    { id: "staff2", name: "Club des employés de la banque" },
  ]);
  const open = (a: string) =>
    directory.organisations
      .filter(({ id }, b) => id !== a && outsideFrom(directory, directory.indexOf.get(a) as number)(b))
      .map(({ id }) => id);
  expect(open("choir")).toEqual([]);
  expect(open("staff")).toEqual(["choir", "staff2"]);
});
