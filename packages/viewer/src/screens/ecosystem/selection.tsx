import { useMemo } from "react";
import type { Vocabularies } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import type { NetworkIndex, NetworkFilter } from "../../network/network-index.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { save } from "../../parts/save.js";
import { commonTraitsOf, type Trait } from "./common-traits.js";
import { listCsv } from "./list-csv.js";
import { aboutNode, nameOf } from "./terms.js";
import "./selection.css";

/** Organisations listed; the file has them all. */
const mostListed = 60;

interface SelectionProps {
  readonly index: NetworkIndex;
  readonly chosen: ReadonlySet<number>;
  readonly filter: NetworkFilter;
  readonly families: ReadonlyMap<string, string>;
  readonly vocabularies: Vocabularies;
  onLook(node: number): void;
  onFrame(): void;
  onLeave(): void;
}

/** Organisations that were chosen together: how many, what they share, who they are. */
export function Selection(props: SelectionProps) {
  const { index, chosen, filter, families, vocabularies, onLook, onFrame, onLeave } = props;
  const words = useWords();
  const { ecosystem, number } = words;
  const { network } = index;
  const common = useMemo(() => commonTraitsOf(index, chosen, filter, families), [index, chosen, filter, families]);
  const names: Readonly<Record<Trait, (value: string) => string>> = {
    sector: nameOf("sector", network, vocabularies, words),
    cluster: nameOf("cluster", network, vocabularies, words),
    commune: (code) => network.communes[code] ?? code,
    public: (id) => vocabularies.publics.find((each) => each.id === id)?.label ?? id,
  };
  const traits = (Object.keys(names) as Trait[]).filter((trait) => common.traits[trait].length > 0);
  const byName = [...chosen].sort((a, b) =>
    (network.nodes.name[a] as string).localeCompare(network.nodes.name[b] as string, words.language),
  );
  const count = number.whole(chosen.size);
  return (
    <section className="selection" aria-labelledby="selection-title">
      <div className="detail-head">
        <h2 id="selection-title">{ecosystem.selection(chosen.size)}</h2>
        <Button tone="quiet" shape="square" small label={ecosystem.leaveSelection} onPress={onLeave}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="panel-hint">{ecosystem.tiesAmong(common.ties)}</p>
      {traits.length > 0 && (
        <dl className="detail-facts" aria-label={ecosystem.inCommon}>
          {traits.map((trait) => (
            <div key={trait}>
              <dt>{ecosystem.trait[trait]}</dt>
              {common.traits[trait].map(({ value, count: having }) => (
                <dd key={value}>
                  {names[trait](value)} <small>{ecosystem.having(number.whole(having), count)}</small>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <div className="selection-tools">
        <Button small onPress={onFrame}>
          <Icon name="whole" /> {ecosystem.frameSelection}
        </Button>
        <Button
          small
          onPress={() => save(`${ecosystem.selectionFile}.csv`, "text/csv", listCsv(network, byName, names, words))}
        >
          <Icon name="download" /> {ecosystem.saveList}
        </Button>
      </div>
      <ul className="selection-list">
        {byName.slice(0, mostListed).map((node) => (
          <li key={node}>
            <button type="button" onClick={() => onLook(node)}>
              <b>{network.nodes.name[node]}</b> <small>{aboutNode(network, node, words)}</small>
            </button>
          </li>
        ))}
      </ul>
      {byName.length > mostListed && <p className="panel-hint">{ecosystem.moreBeside(byName.length - mostListed)}</p>}
    </section>
  );
}
