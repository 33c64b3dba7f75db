import { useEffect, useMemo, useRef, useState } from "react";
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key } from "react-aria-components";
import { useWords, type Words } from "../../messages/messages.js";
import type { NetworkIndex, Sieve } from "../../network/network-index.js";
import { Icon } from "../../parts/icon.js";
import { usePointed } from "../../parts/use-pointed.js";
import { aboutNode } from "./terms.js";
import { TieMark } from "./tie-mark.js";
import { walkItems, type WalkItem } from "./walk-items.js";
import "./walk.css";

interface WalkProps {
  readonly index: NetworkIndex;
  readonly sieve: Sieve;
  /** The organisation that is looked at: the walk begins there. */
  readonly root: number | undefined;
  onPoint(node: number | undefined): void;
  onChoose(item: WalkItem): void;
}

/** The twin of the picture: the network as a tree that one walks with the arrow keys, along the ties. */
export function Walk({ index, sieve, root, onPoint, onChoose }: WalkProps) {
  const words = useWords();
  const { ecosystem } = words;
  const rootKey = root === undefined ? undefined : index.network.nodes.id[root];
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const open = useMemo(
    () => new Set([...opened, ...(rootKey === undefined ? [] : [rootKey])].map(String)),
    [opened, rootKey],
  );
  const items = useMemo(() => walkItems(index, sieve, open, root), [index, sieve, open, root]);
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
    onPoint(key === undefined ? undefined : index.placeOf.get(key.split("/").at(-1) ?? "")),
  );
  const find = (key: string): WalkItem | undefined => {
    const parts = key.split("/");
    let level: readonly WalkItem[] = items;
    let found: WalkItem | undefined;
    parts.forEach((_part, at) => {
      found = level.find((item) => item.key === parts.slice(0, at + 1).join("/"));
      level = found?.children ?? [];
    });
    return found;
  };
  return (
    <section className="walk" aria-labelledby="walk-title" ref={list}>
      <h2 id="walk-title">{root === undefined ? ecosystem.groups : ecosystem.walk}</h2>
      <p className="panel-hint" id="walk-hint">
        {ecosystem.walkHint}
      </p>
      <Tree
        className="walk-tree"
        aria-labelledby="walk-title"
        aria-describedby="walk-hint"
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
  readonly item: WalkItem;
  readonly index: NetworkIndex;
  readonly words: Words;
}

function Line({ item, index, words }: LineProps) {
  const { ecosystem } = words;
  const { title, about } = wordsOf(item, index, words);
  const ties = item.kinds.map((kind) => ecosystem.tieOne[kind]).join(", ");
  return (
    <TreeItem
      id={item.key}
      data-key={item.key}
      textValue={[title, about, ties].filter(Boolean).join(", ")}
      className="walk-item"
    >
      <TreeItemContent>
        {item.more === undefined && (
          <Button slot="chevron" className="walk-open">
            <Icon name="right" />
          </Button>
        )}
        <span className="walk-words">
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

function wordsOf(item: WalkItem, { network }: NetworkIndex, words: Words): { title: string; about: string } {
  const { ecosystem, number } = words;
  if (item.more === 0) return { title: ecosystem.noLink, about: "" };
  if (item.more !== undefined) return { title: ecosystem.moreBeside(number.whole(item.more)), about: "" };
  if (item.node !== undefined)
    return { title: network.nodes.name[item.node] as string, about: aboutNode(network, item.node, words) };
  const cluster = network.clusters.find(({ id }) => id === item.group);
  const [drawn, whole] = [item.size ?? 0, cluster?.size ?? 0];
  return {
    title: cluster?.name ?? "",
    about: [
      drawn < whole
        ? ecosystem.groupPart(number.whole(drawn), number.whole(whole))
        : ecosystem.groupSize(number.whole(whole)),
      ecosystem.stability(number.percent(cluster?.stability ?? 0)),
    ].join(" · "),
  };
}
