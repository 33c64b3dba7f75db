import { communityColour, edgeKinds } from "@maillage/engine/network";
import type { NetworkColumns } from "../answers/network.js";
import type { NetworkColumnsParameters } from "../answers/network-parameters.js";
import { analysedNetwork, clusterIdsOf, noClusters, type PreviousClusters } from "./analysed-network.js";
import { areasOf } from "./areas.js";
import type { Question } from "./question.js";

/** Digits that a picture can use: enough for a measure of a large network. */
const precision = 6;

const short = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(precision)) : null);

const meanOf = (values: Float64Array, members: readonly number[]): number =>
  members.reduce((sum, node) => sum + (values[node] as number), 0) / members.length;

/** What columns are asked with: the ids of clusters go on from those of an earlier run. */
type Asked = NetworkColumnsParameters & { readonly previous?: PreviousClusters };

/** A network by columns, for drawing: what a picture shows and filters by, and nothing else. */
export const networkColumns: Question<Asked, NetworkColumns> = (model, asked, reader, progress) => {
  const { layout, previous = noClusters, ...parameters } = asked;
  const analysed = analysedNetwork(model, parameters, reader, progress);
  const { network, clusters } = analysed;
  const metrics = analysed.metrics(progress);
  const positions = analysed.positions(layout, progress);
  const ids = clusterIdsOf(network, clusters, previous);
  const { say } = model.words[reader.language];
  const { directory, members, edges, boundary } = network;
  const organisation = (node: number) =>
    directory.organisations[members[node] as number] as (typeof directory.organisations)[number];
  const column = <T>(read: (node: number) => T): T[] => network.ids.map((_, node) => read(node));
  const names = say.clusterNames(clusters.clusters, directory);
  const communes = column((node) => organisation(node).commune?.value ?? null);
  return {
    nodes: {
      id: [...network.ids],
      name: column((node) => organisation(node).name.value),
      kind: column((node) => organisation(node).kind.value),
      commune: communes,
      sector: column((node) => organisation(node).sectors[0]?.value ?? null),
      publics: column((node) => [...new Set(organisation(node).publics.map(({ value }) => value))]),
      founded: column((node) => organisation(node).founded ?? null),
      cluster: column((node) => ids.byNode[node] || null),
      role: [...metrics.roles],
      x: [...positions.x],
      y: [...positions.y],
      measures: Object.fromEntries(metrics.values.map(({ id, values }) => [id, Array.from(values, short)])),
    },
    edges: {
      source: edges.map(({ source }) => source),
      target: edges.map(({ target }) => target),
      kind: edges.map(({ kind }) => edgeKinds.indexOf(kind)),
      weight: edges.map(({ weight }) => Number(weight.toPrecision(precision))),
      year: edges.map(({ tie }) => tie?.year ?? null),
    },
    kinds: [...edgeKinds],
    communes: Object.fromEntries(
      [...new Set(communes)].flatMap((code) => {
        const commune = code === null ? undefined : directory.gazetteer.commune(code);
        return commune ? [[commune.code, commune.name] as const] : [];
      }),
    ),
    areas: areasOf(
      directory.gazetteer,
      communes.filter((code) => code !== null),
    ),
    clusters: clusters.clusters.map(({ members: nodes, stability }, at) => ({
      id: ids.ids[at] as string,
      name: names[at] as string,
      size: nodes.length,
      stability,
      colour: communityColour(at),
      x: meanOf(positions.x, nodes),
      y: meanOf(positions.y, nodes),
    })),
    boundary: { ...boundary },
  };
};
