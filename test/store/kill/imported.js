/**
 * Ten organisations of a batch of an import.
 * @param {string} name @param {number} batch
 * @returns {import("../../../packages/engine/dist/model/organisation.js").Organisation[]}
 */
export const organisationsOf = (name, batch) =>
  Array.from({ length: 10 }, (_, at) => ({
    id: `${name}-${batch}-${at}`,
    ids: {},
    name: { value: name, origin: "declared", source: "organisations" },
    otherNames: [],
    kind: { value: "association", origin: "declared", source: "organisations" },
    sectors: [],
    publics: [],
    actions: [],
    offers: [],
    needs: [],
    extra: {},
  }));
