import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { desk, journeys, phone } from "./browser.js";

const screen = "?screen=data";

/** How long an import of the demo may take on a busy machine, milliseconds. */
const patience = 90_000;

/** A list that lacks a column, the same mended, and one with rows that are wrong. */
const files = {
  lacking: "nomAttribuant;nomBeneficiaire;total\nVille;Club de la Source;300\n",
  mended: "identifiant;nom;ville;nature\nlavoir-1;Le Lavoir des Sources;Vauclandre;association\n",
  wrong: "identifiant;nom;ville;nature\nlavoir-2;Le Lavoir;Nulleparville;assoc\nlavoir-3;;;\n",
};

async function bring(page: Page, given: Readonly<Record<string, string | Buffer>>): Promise<void> {
  const payload = Object.entries(given).map(([name, content]) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  }));
  await page.locator("input[type=file]").setInputFiles(payload);
}

const overflow = "document.documentElement.scrollWidth - innerWidth";

journeys("data", ({ visit, analyse }) => {
  test(
    "a broken file is told what it lacks; mended, it is seen, imported, counted, and undone",
    async () => {
      const { page, axe } = await visit(screen);
      await page.getByRole("heading", { level: 2, name: "Vos fichiers" }).waitFor();
      expect(await axe()).toEqual([]);
      await bring(page, { "liste.csv": files.lacking, "vide.csv": "", "a.csv": files.wrong });
      const list = page.getByRole("article", { name: "liste.csv" });
      await list.getByText(/Nous ne reconnaissons pas ce tableau/).waitFor({ timeout: patience });
      await page.getByRole("article", { name: "vide.csv" }).getByText("le fichier est vide").waitFor();
      const wrong = page.getByRole("article", { name: "a.csv" });
      await wrong.getByText("commune inconnue").waitFor({ timeout: patience });
      await wrong.getByText("Par exemple : ligne 1, Commune, « Nulleparville »").waitFor();
      expect(await axe()).toEqual([]);
      // As another source would read it: what lacks is named.
      await list.getByRole("button", { name: /De quelle source/ }).click();
      await page.getByRole("option", { name: /modèle légal ou SCDL.*manque : montant/ }).click();
      await list.getByText("il manque une colonne : montant").waitFor({ timeout: patience });

      await list.getByRole("button", { name: "Retirer liste.csv" }).press("Enter");
      await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("brought-title");
      await bring(page, { "liste.csv": files.mended });
      await list.getByText("Fichier d'organisations").waitFor({ timeout: patience });
      await list.getByText("1 ligne", { exact: true }).waitFor();
      const head = list.getByRole("columnheader");
      expect(await head.allTextContents()).toEqual([
        "identifiant devient Identifiant",
        "nom devient Nom",
        "ville devient Commune",
        "nature devient Nature",
      ]);
      await list.getByRole("cell", { name: "Le Lavoir des Sources" }).waitFor();
      await list.getByRole("button", { name: "Importer liste.csv" }).press("Enter");
      await list.getByRole("progressbar").waitFor();
      expect(await axe()).toEqual([]);
      // Who works by keyboard is not thrown back to the beginning of the page.
      await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("liste.csv");
      await list.getByText("De 1 ligne : 1 organisation, 0 lien.").waitFor({ timeout: patience });
      expect(await axe()).toEqual([]);

      // In another language it says the same.
      await page.getByRole("button", { name: "English" }).click();
      await list.getByText("From 1 row: 1 organisation, 0 ties.").waitFor();
      await wrong.getByText("unknown commune").waitFor({ timeout: patience });
      await page.getByRole("button", { name: "Français" }).click();
      await wrong.getByText("commune inconnue").waitFor({ timeout: patience });
      // Who goes elsewhere and comes back finds it.
      await page.getByRole("link", { name: "Méthode" }).click();
      await page.getByRole("heading", { level: 1, name: "Méthode" }).waitFor();
      await page.getByRole("link", { name: "Données" }).click();
      await list.getByText("De 1 ligne").waitFor();
      await wrong.getByText("prêt à importer").first().waitFor();
      // Another page of the same person finds what waits.
      await page.reload();
      await wrong.getByText("commune inconnue").waitFor({ timeout: patience });

      await page.getByRole("tab", { name: "Ce qui est connu" }).click();
      const row = page.getByRole("row", { name: /liste\.csv/ });
      await row.getByText("1 ligne, 1 fiche").waitFor();
      await row.getByRole("button", { name: "Annuler l'import de liste.csv" }).press("Enter");
      const dialog = page.getByRole("dialog", { name: "Annuler cet import ?" });
      await dialog.getByText(/liste\.csv ne comptera plus/).waitFor();
      expect(await axe()).toEqual([]);
      await dialog.getByRole("button", { name: "Oui, annuler l'import" }).press("Enter");
      await page.getByText("L'import de liste.csv est annulé.").waitFor({ timeout: patience });
      await expect.poll(() => row.count()).toBe(0);
      await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("imports-title");
    },
    4 * patience,
  );

  test(
    "rows that are wrong are told, one by one too, and kept as a table; an import is cancelled and leaves nothing",
    async () => {
      const { page, axe } = await visit(screen);
      const many = `identifiant;nom;nature\n${Array.from({ length: 60_000 }, (_, at) => `m-${at};Asso ${at};assoc\n`).join("")}`;
      await bring(page, { "beaucoup.csv": many });
      const file = page.getByRole("article", { name: "beaucoup.csv" });
      await file.getByText("plus de 50 000 lignes").waitFor({ timeout: patience });
      await file.getByRole("button", { name: "Importer beaucoup.csv" }).click();
      await file.getByRole("button", { name: "Annuler l'import" }).press("Enter");
      await file.getByText("Import annulé : rien n'en a été gardé.").waitFor({ timeout: patience });
      await file.getByRole("button", { name: "Retirer beaucoup.csv" }).click();

      await page.getByRole("tab", { name: "Ce qui est connu" }).click();
      const row = page.getByRole("row", { name: /rna_import_demo/ });
      await row.getByRole("button", { name: /remarques/ }).click();
      const dialog = page.getByRole("dialog", { name: /Remarques sur/ });
      await expect.poll(() => dialog.getByRole("row").count()).toBeGreaterThan(50);
      expect(await axe()).toEqual([]);
      const kept = page.waitForEvent("download");
      await dialog.getByRole("button", { name: "Télécharger (CSV pour Excel)" }).click();
      expect(readFileSync(await (await kept).path(), "utf8")).toMatch(/^\ufefffichier;ligne;colonne;/);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("row", { name: /beaucoup/ }).count()).toBe(0);
    },
    3 * patience,
  );

  test(
    "the network is worked out when asked for, then taken as GEXF and as tables, with the meaning of each column",
    async () => {
      const { page, axe, complaints } = await visit(`${screen}&part=take`);
      await page.getByRole("button", { name: "Calculer le réseau" }).click();
      await page.getByRole("progressbar", { name: "Calcul du réseau" }).waitFor();
      expect(await axe()).toEqual([]);
      const link = (name: string) => page.getByRole("link", { name: `Télécharger : ${name}` });
      await link("Gephi").waitFor({ timeout: patience });
      expect(await axe()).toEqual([]);
      const take = async (name: string) => {
        const kept = page.waitForEvent("download");
        await link(name).click();
        return readFileSync(await (await kept).path());
      };
      // A zip tells the names of its files as they are.
      expect((await take("Gephi")).toString("latin1")).toContain("network.gexf");
      const tables = (await take("Tableaux pour Excel")).toString("latin1");
      for (const name of ["nodes-excel.csv", "edges-excel.csv", "manifest.json"]) expect(tables).toContain(name);
      const measures = JSON.parse((await take("Mesures")).toString()) as { nodes: object[] };
      expect(measures.nodes.length).toBeGreaterThan(100);
      await page.getByText("Organisations (nodes)").click();
      await page
        .getByRole("cell", { name: /jamais plus fin/ })
        .first()
        .waitFor();
      const kept = page.waitForEvent("download");
      await page.getByRole("button", { name: "Télécharger le dictionnaire" }).click();
      const dictionary = readFileSync(await (await kept).path(), "utf8");
      for (const [name] of Object.entries(measures.nodes[0] as object).filter(([id]) => id !== "id"))
        expect(dictionary).toContain(`nodes;${name};`);
      expect(await axe()).toEqual([]);
      expect(complaints).toEqual([]);
    },
    3 * patience,
  );

  test.each(["bring", "known", "take"] as const)(
    "a phone, in the dark: %s fits, and axe finds nothing",
    async (part) => {
      await analyse();
      const { page, axe } = await visit(`${screen}&part=${part}`, phone);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.getByRole("tabpanel").getByRole("heading").first().waitFor();
      if (part === "bring") {
        await bring(page, { "a.csv": files.wrong });
        await page.getByText("commune inconnue").waitFor({ timeout: patience });
      }
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(await axe()).toEqual([]);
    },
    2 * patience,
  );

  test("a reader sees what is known and why they may not bring files", async () => {
    const { page, axe } = await visit("", desk);
    await page.context().clearCookies();
    await page.evaluate(`location.search = "${screen}"`);
    await page.getByRole("heading", { name: "Ce que nous savons, et d'où" }).waitFor();
    expect(await page.getByRole("heading", { name: "Fichiers importés" }).count()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.getByRole("tab", { name: "Apporter" }).click();
    await page.getByRole("heading", { name: /demande un compte d'accompagnement/ }).waitFor();
    await page.getByRole("tabpanel").getByRole("button", { name: "S'identifier" }).waitFor();
    expect(await axe()).toEqual([]);
  });

  test("a server that answers no more is told beside the file, and tried again", async () => {
    const { page, axe } = await visit(screen);
    await page.getByRole("heading", { level: 2, name: "Vos fichiers" }).waitFor();
    await page.route("**/api/uploads", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await bring(page, { "b.csv": files.mended });
    const file = page.getByRole("article", { name: "b.csv" });
    await file.getByText("Le serveur ne répond pas").waitFor();
    expect(await axe()).toEqual([]);
    await page.unroute("**/api/uploads");
    await file.getByRole("button", { name: "Envoyer à nouveau" }).press("Enter");
    await file.getByText("prêt à importer").first().waitFor({ timeout: patience });
    await file.getByRole("button", { name: "Retirer b.csv" }).click();
  });

  test("a server that cannot import now says so beside the file, which stays; an empty store says where to begin", async () => {
    const { page, axe } = await visit(screen);
    await page.getByRole("heading", { level: 2, name: "Vos fichiers" }).waitFor();
    await bring(page, { "c.csv": files.mended });
    const file = page.getByRole("article", { name: "c.csv" });
    const detail = "Il ne reste pas assez de place.";
    await page.route("**/api/uploads/*/import", (route) =>
      route.fulfill({ status: 507, contentType: "application/problem+json", json: { code: "no-room", detail } }),
    );
    await file.getByRole("button", { name: "Importer c.csv" }).click({ timeout: patience });
    await file.getByText(detail).waitFor();
    await file.getByText("prêt à importer").first().waitFor();
    expect(await axe()).toEqual([]);
    await file.getByRole("button", { name: "Retirer c.csv" }).click();
    await page.route("**/api/coverage", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), organisations: 0 } });
    });
    await page.getByRole("tab", { name: "Ce qui est connu" }).click();
    await page.getByRole("heading", { name: "Rien n'est encore connu ici." }).waitFor();
    expect(await axe()).toEqual([]);
  });

  test("who may only read is told by their name whom to ask", async () => {
    const { page, axe } = await visit("");
    await page.route("**/api/session", (route) =>
      route.fulfill({
        json: {
          user: { name: "lea", role: "reader" },
          may: { write: false, overlap: false, sensitive: false, administer: false },
          csrf: null,
          expires: null,
        },
      }),
    );
    await page.evaluate(`location.search = "${screen}&part=bring"`);
    await page.getByText("Votre compte, lea, permet de lire.").waitFor();
    expect(await axe()).toEqual([]);
    await page.route("**/api/analyses", (route) => route.fulfill({ json: { items: [] } }));
    await page.getByRole("tab", { name: "Emporter" }).click();
    await page.getByText("Une personne qui accompagne les associations peut le demander.").waitFor();
    expect(await page.getByRole("button", { name: "Calculer le réseau" }).count()).toBe(0);
  });

  test("who arrives while the server is away is told so, and goes on once it is back", async () => {
    const { page } = await visit("");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.route("**/api/**", (route) => route.abort());
    await page.evaluate(`location.search = "${screen}"`);
    await page.getByText("Le serveur ne répond pas").waitFor();
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("heading", { level: 2, name: "Vos fichiers" }).waitFor();
  });

  test(
    "a table that nothing recognises is said to be a list, its columns one by one, by keyboard, and imported",
    async () => {
      const { page, axe } = await visit(screen);
      await page.getByRole("heading", { level: 2, name: "Vos fichiers" }).waitFor();
      await bring(page, { "adherents.csv": "Structure;Où;Remarque\nLes Amis du Vieux Pressoir;Vauclandre;à voir\n" });
      const list = page.getByRole("article", { name: "adherents.csv" });
      await list.getByRole("button", { name: "Une liste d'organisations" }).press("Enter");
      const choose = async (column: string, field: string) => {
        await list.getByRole("button", { name: new RegExp(`« ${column} » est`) }).press("Enter");
        const option = page.getByRole("option", { name: field, exact: true });
        await option.waitFor();
        await option.press("Enter");
      };
      await choose("Structure", "Nom");
      await list.getByText(/colonnes manquantes/).waitFor({ timeout: patience });
      await choose("Où", "Commune");
      await list.getByRole("cell", { name: "Les Amis du Vieux Pressoir" }).waitFor({ timeout: patience });
      expect(await axe()).toEqual([]);
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await list.getByRole("button", { name: "Importer adherents.csv" }).press("Enter");
      await list.getByText("De 1 ligne : 1 organisation, 0 lien.").waitFor({ timeout: patience });
    },
    2 * patience,
  );

  test("in English too", async () => {
    const { page } = await visit(`${screen}&lang=en`, desk, { language: "en-GB" });
    await page.getByRole("heading", { level: 1, name: "Data" }).waitFor();
    await page.getByText("Drop your files here").waitFor();
  });
});
