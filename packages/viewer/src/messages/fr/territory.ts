export const territory = {
  level: { commune: "Commune", epci: "Intercommunalité", departement: "Département", region: "Région" },
  organisations: (count: string, plural: number) => `${count} organisation${plural > 1 ? "s" : ""}`,
  searching: "Recherche…",
  failed: "La recherche n'aboutit pas : le serveur ne répond pas.",
  noCommune: "Aucune commune de ce nom.",
  inhabitants: (count: string) => `${count} habitants`,
  none: "Aucun territoire de ce nom où une organisation soit connue.",
} as const;
