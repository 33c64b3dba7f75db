import { useEffect, useMemo, useRef, useState } from "react";
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key } from "react-aria-components";
import { useWords, type Words } from "../../messages/messages.js";
import type { NetworkIndex, NetworkFilter } from "../../network/network-index.js";
import { Icon } from "../../parts/icon.js";
import { usePointed } from "../../parts/use-pointed.js";
import { aboutNode } from "./terms.js";
import { TieMark } from "./tie-mark.js";
import { networkItems, type NetworkItem } from "./network-items.js";
import "./network-tree.css";

interface NetworkTreeProps {
  readonly index: NetworkIndex;
  readonly filter: NetworkFilter;
  /** The organisation that is looked at: the tree begins there. */
  readonly root: number | undefined;
  onPoint(node: number | undefined): void;
  onChoose(item: NetworkItem): void;
}

/** The twin of the picture: the network as a tree that one walks with the arrow keys, along the ties. */
export function NetworkTree({ index, filter, root, onPoint, onChoose }: NetworkTreeProps) {
  const words = useWords();
  const { ecosystem } = words;
  const rootKey = root === undefined ? undefined : index.network.nodes.id[root];
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const open = useMemo(
    () => new Set([...opened, ...(rootKey === undefined ? [] : [rootKey])].map(String)),
    [opened, rootKey],
  );
  const items = useMemo(() => networkItems(index, filter, open, root), [index, filter, open, root]);
  const tree = useRef<HTMLDivElement>(null);
  const isWalking = useRef(false);
  useEffect(() => {
    // The line that was chosen is now the root: who came by keyboard goes on from there.
    if (rootKey === undefined || !isWalking.current) return undefined;
    isWalking.current = false;
    const soon = requestAnimationFrame(() => tree.current?.querySelector<HTMLElement>("[role='row']")?.focus());
    return () => cancelAnimationFrame(soon);
  }, [rootKey]);
  const list = usePointed((key) =>
    onPoint(key === undefined ? undefined : index.nodeOf.get(key.split("/").at(-1) ?? "")),
  );
  const find = (key: string): NetworkItem | undefined => {
    const parts = key.split("/");
    let level: readonly NetworkItem[] = items;
    let found: NetworkItem | undefined;
    parts.forEach((_part, at) => {
      found = level.find((item) => item.key === parts.slice(0, at + 1).join("/"));
      level = found?.children ?? [];
    });
    return found;
  };
  return (
    <section className="network-tree" aria-labelledby="network-tree-title" ref={list}>
      <h2 id="network-tree-title">{root === undefined ? ecosystem.groups : ecosystem.walk}</h2>
      <p className="panel-hint" id="network-tree-hint">
        {ecosystem.walkHint}
      </p>
      <Tree
        className="network-tree-rows"
        aria-labelledby="network-tree-title"
        aria-describedby="network-tree-hint"
        items={items}
        expandedKeys={open}
        onExpandedChange={setOpened}
        onAction={(key) => {
          const item = find(String(key));
          if (!item) return;
          isWalking.current = item.node !== undefined;
          onChoose(item);
        }}
        ref={tree}
      >
        {(item) => <Line item={item} index={index} words={words} />}
      </Tree>
    </section>
  );
}

interface LineProps {
  readonly item: NetworkItem;
  readonly index: NetworkIndex;
  readonly words: Words;
}

function Line({ item, index, words }: LineProps) {
  const { ecosystem } = words;
  const { title, about } = wordsOf(item, index, words);
  const ties = item.kinds.map((kind) => ecosystem.tie[kind].one).join(", ");
  return (
    <TreeItem
      id={item.key}
      data-key={item.key}
      textValue={[title, about, ties].filter(Boolean).join(", ")}
      className="network-tree-item"
    >
      <TreeItemContent>
        {item.more === undefined && (
          <Button slot="chevron" className="network-tree-open">
            <Icon name="right" />
          </Button>
        )}
        <span className="network-tree-words">
          <b>{title}</b>
          <small>
            {item.kinds.map((kind) => (
              <TieMark key={kind} kind={kind} />
            ))}
            {[ties, about].filter(Boolean).join(" · ")}
          </small>
        </span>
      </TreeItemContent>
      <Collection items={item.children}>{(child) => <Line item={child} index={index} words={words} />}</Collection>
    </TreeItem>
  );
}

function wordsOf(item: NetworkItem, { network }: NetworkIndex, words: Words): { title: string; about: string } {
  const { ecosystem, number } = words;
  if (item.more === 0) return { title: ecosystem.noLink, about: "" };
  if (item.more !== undefined) return { title: ecosystem.moreBeside(item.more), about: "" };
  if (item.node !== undefined)
    return { title: network.nodes.name[item.node] as string, about: aboutNode(network, item.node, words) };
  const cluster = network.clusters.find(({ id }) => id === item.group);
  const [drawn, whole] = [item.size ?? 0, cluster?.size ?? 0];
  return {
    title: cluster?.name ?? "",
    about: [
      drawn < whole ? ecosystem.groupPart(drawn, number.whole(whole)) : ecosystem.groupSize(whole),
      ecosystem.stability(number.percent(cluster?.stability ?? 0)),
    ].join(" · "),
  };
}
