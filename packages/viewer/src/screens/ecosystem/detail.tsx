import type { Vocabularies } from "../../api/vocabulary.js";
import { said, useWords } from "../../messages/messages.js";
import { neighboursIn, type NetworkIndex, type NetworkFilter } from "../../network/network-index.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { Segments } from "../../parts/segments.js";
import { freshView } from "../../state/address.js";
import { useNavigation, useView } from "../../state/navigation.js";
import { aboutNode } from "./terms.js";
import "./detail.css";

/** Measures told of one organisation. */
const told = ["degree", "betweenness", "effectiveSize"] as const;

interface DetailProps {
  readonly index: NetworkIndex;
  readonly node: number;
  readonly filter: NetworkFilter;
  readonly vocabularies: Vocabularies;
  /** Whether it is among those that were chosen together. */
  readonly isChosen: boolean;
  onToggle(): void;
}

/** What is known of the organisation that is looked at, from the network. */
export function Detail({ index, node, filter, vocabularies, isChosen, onToggle }: DetailProps) {
  const words = useWords();
  const { ecosystem, typeset } = words;
  const [view, change] = useView("ecosystem");
  const { here, go } = useNavigation();
  const { nodes, clusters } = index.network;
  const id = nodes.id[node] as string;
  const cluster = clusters.find((each) => each.id === nodes.cluster[node]);
  const role = vocabularies.roles.find((each) => each.id === nodes.role[node]);
  return (
    <section className="detail" aria-labelledby="detail-title">
      <div className="detail-head">
        <h2 id="detail-title">{nodes.name[node]}</h2>
        <Button tone="quiet" shape="square" small label={ecosystem.whole} onPress={() => change({ org: "", steps: 0 })}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="panel-hint">{aboutNode(index.network, node, words)}</p>
      <output className="for-readers">
        <Summary index={index} node={node} filter={filter} />
      </output>
      <dl className="detail-facts">
        {cluster && (
          <div>
            <dt>{ecosystem.itsGroup}</dt>
            <dd>{cluster.name}</dd>
          </div>
        )}
        {role && (
          <div>
            <dt>{ecosystem.itsRole}</dt>
            <dd>{typeset(role.label)}</dd>
          </div>
        )}
        {told.map((measure) => (
          <Measure
            key={measure}
            values={nodes.measures[measure] ?? []}
            node={node}
            term={vocabularies.measures.find((each) => each.id === measure)}
          />
        ))}
      </dl>
      <Segments
        label={ecosystem.around}
        value={String(view.steps) as "0" | "1" | "2"}
        options={(["0", "1", "2"] as const).map((steps) => ({ id: steps, label: ecosystem.steps[steps] }))}
        onChoose={(steps) => change({ steps: Number(steps) })}
      />
      <Button onPress={() => go({ ...here, view: { ...freshView("partners"), org: id } })}>
        <Icon name="search" /> {ecosystem.partners}
      </Button>
      <Button tone="quiet" small onPress={onToggle}>
        <Icon name={isChosen ? "minus" : "plus"} /> {isChosen ? ecosystem.dropChosen : ecosystem.addChosen}
      </Button>
    </section>
  );
}

interface MeasureProps {
  readonly values: readonly (number | null)[];
  readonly node: number;
  readonly term: Vocabularies["measures"][number] | undefined;
}

/** A measure of one, and where it stands among all: the figure alone says little. */
function Measure({ values, node, term }: MeasureProps) {
  const { ecosystem, number } = useWords();
  const value = values[node];
  if (value === null || value === undefined || !term) return null;
  const rank = values.reduce((sum: number, other) => sum + Number(other !== null && other > value), 1);
  const all = number.whole(values.length);
  return (
    <div title={term.sentence}>
      <dt>{term.label}</dt>
      <dd>
        {number.figure(value)}{" "}
        <small>{rank === 1 ? ecosystem.first(all) : ecosystem.rankAmong(number.whole(rank), all)}</small>
      </dd>
    </div>
  );
}

/** One sentence that says what a look at the picture would. */
function Summary({ index, node, filter }: Pick<DetailProps, "index" | "node" | "filter">) {
  const { ecosystem, partners } = useWords();
  const { nodes, communes, kinds } = index.network;
  const around = neighboursIn(index, node, filter);
  const parts = kinds.flatMap((kind) => {
    const count = around.filter((other) => other.kinds.includes(kind)).length;
    return count === 0 ? [] : [ecosystem.linkPart(count, kind)];
  });
  const commune = nodes.commune[node];
  return ecosystem.summary(
    nodes.name[node] as string,
    said(partners.kind, nodes.kind[node] as string),
    typeof commune === "string" ? (communes[commune] ?? commune) : partners.unknownPlace,
    parts.length === 0 ? ecosystem.noLink : ecosystem.links(around.length, parts.join(", ")),
  );
}
