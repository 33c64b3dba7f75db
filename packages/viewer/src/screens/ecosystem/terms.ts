import type { Network } from "../../api/network.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import type { Words } from "../../messages/messages.js";
import { said } from "../../messages/messages.js";
import type { EcosystemView } from "../../state/views.js";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence such as "Noyau : au cœur des liens": its first words name the thing. */
export const shortOf = (sentence: string): string => sentence.split(/\s?:\s/)[0] ?? sentence;

/** What to call the values that colours tell. */
export function nameOf(
  color: EcosystemView["color"],
  { clusters }: Network,
  vocabularies: Vocabularies,
  { partners }: Words,
): (value: string) => string {
  const tables: Readonly<Record<EcosystemView["color"], ReadonlyMap<string, string>>> = {
    cluster: new Map(clusters.map(({ id, name }) => [id, name])),
    sector: new Map(vocabularies.sectors.map(({ id, label }) => [id, capital(label)])),
    kind: new Map(Object.entries(partners.kind)),
    role: new Map(vocabularies.roles.map(({ id, label }) => [id, shortOf(label)])),
  };
  const names = tables[color];
  return (value) => names.get(value) ?? value;
}

/** An organisation in a few words, as the list and readers have it. */
export function aboutNode({ nodes, communes }: Network, node: number, { partners }: Words): string {
  const commune = nodes.commune[node];
  const place = typeof commune === "string" ? (communes[commune] ?? commune) : partners.unknownPlace;
  return `${said(partners.kind, nodes.kind[node] ?? "")} · ${place}`;
}
