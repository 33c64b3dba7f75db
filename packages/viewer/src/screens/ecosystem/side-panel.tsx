import type { Vocabularies } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import type { NetworkIndex } from "../../network/network-index.js";
import { Button } from "../../parts/button.js";
import { packIds } from "../../state/id-sets.js";
import { useView } from "../../state/navigation.js";
import { Detail } from "./detail.js";
import { Selection } from "./selection.js";
import type { Drawing } from "./use-drawing.js";
import { NetworkTree } from "./network-tree.js";

interface SideProps {
  readonly index: NetworkIndex;
  readonly vocabularies: Vocabularies;
  readonly drawing: Drawing;
  onPoint(node: number | undefined): void;
  onChoose(id: string): void;
  onChooseCluster(id: string): void;
  onFrame(nodes: Iterable<number>): void;
}

/** Beside the picture: who is looked at, who was chosen, and the network as a list. */
export function Side({ index, vocabularies, drawing, onPoint, onChoose, onChooseCluster, onFrame }: SideProps) {
  const { ecosystem } = useWords();
  const [view, change] = useView("ecosystem");
  const { nodes } = index.network;
  const { filter, selected, chosen, families, isChosenLost } = drawing;
  const idOf = (node: number) => nodes.id[node] as string;
  const toggled = (node: number) => {
    const next = new Set(chosen);
    if (!next.delete(node)) next.add(node);
    return next;
  };
  const set = (next: ReadonlySet<number>) => change({ chosen: packIds(Array.from(next, idOf)) });
  return (
    <div className="eco-side panel">
      {view.org !== "" && selected === undefined && <p className="panel-hint">{ecosystem.notThere}</p>}
      {isChosenLost && <p className="panel-hint">{ecosystem.lostSelection}</p>}
      {selected !== undefined && (
        <Detail
          index={index}
          node={selected}
          filter={filter}
          vocabularies={vocabularies}
          isChosen={chosen?.has(selected) ?? false}
          onToggle={() => set(toggled(selected))}
        />
      )}
      {chosen && (
        <Selection
          index={index}
          chosen={chosen}
          filter={filter}
          families={families}
          vocabularies={vocabularies}
          onLook={(node) => onChoose(idOf(node))}
          onFrame={() => onFrame(chosen)}
          onLeave={() => change({ chosen: [] })}
        />
      )}
      {!chosen && selected === undefined && <ChooseMany index={index} drawing={drawing} onChoose={set} />}
      <NetworkTree
        index={index}
        filter={filter}
        root={selected}
        onPoint={onPoint}
        onChoose={({ node, group }) => {
          if (node !== undefined) onChoose(idOf(node));
          else if (group !== undefined) onChooseCluster(group);
        }}
      />
    </div>
  );
}

interface ChooseManyProps {
  readonly index: NetworkIndex;
  readonly drawing: Drawing;
  onChoose(nodes: ReadonlySet<number>): void;
}

/** The twin of the line that is drawn around organisations: a group, or all that filters leave, by a button. */
function ChooseMany({ index, drawing: { filter, drawn }, onChoose }: ChooseManyProps) {
  const { ecosystem, number } = useWords();
  const [view] = useView("ecosystem");
  const isGroup = view.cluster !== "";
  if (!isGroup && (drawn.nodes === index.size || drawn.nodes === 0)) return null;
  const wanted = index.network.nodes.cluster.flatMap((cluster, node) =>
    filter.node(node) && (!isGroup || cluster === view.cluster) ? [node] : [],
  );
  const count = number.whole(wanted.length);
  return (
    <Button small className="choose-many" onPress={() => onChoose(new Set(wanted))}>
      {isGroup ? ecosystem.chooseGroup(count) : ecosystem.chooseDrawn(count)}
    </Button>
  );
}
