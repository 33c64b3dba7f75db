import { useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Vocabularies } from "../../api/vocabulary.js";
import { tieKinds } from "../../api/network.js";
import { figureOf, type Figure, type FigureKey } from "../../look/figure.js";
import { figureSvg } from "../../look/figure-svg.js";
import { useWords } from "../../messages/messages.js";
import type { NetworkIndex } from "../../network/network-index.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { save, saveBlob } from "../../parts/save.js";
import { figurePng } from "../../picture/figure-png.js";
import type { Landmark } from "../../picture/landmarks.js";
import type { Stage } from "../../picture/stage.js";
import { useView } from "../../state/navigation.js";
import { nameOf, shortOf } from "./terms.js";
import type { Drawing } from "./use-drawing.js";
import "../../parts/menu.css";

const formats = ["gexf", "svg", "png"] as const;
type Format = (typeof formats)[number];

interface SaveMenuProps {
  readonly index: NetworkIndex;
  readonly vocabularies: Vocabularies;
  readonly drawing: Drawing;
  readonly stage: Stage | undefined;
  /** Names of groups or places that are seen now. */
  seen(): readonly Landmark[];
}

/** What is on the screen, as a file: only what is drawn, where and as it is drawn. */
export function SaveMenu({ index, vocabularies, drawing, stage, seen }: SaveMenuProps) {
  const words = useWords();
  const { ecosystem, number } = words;
  const [view] = useView("ecosystem");
  const [isFailed, setFailed] = useState(false);
  const { thinned, borders, scene, look, categories, measure, drawn, palette } = drawing;

  const key = (): readonly FigureKey[] => {
    const name = nameOf(view.color, index.network, vocabularies, words);
    return [
      {
        mark: "none",
        color: "",
        text: ecosystem.lead(drawn.nodes, thinned ?? drawn.edges),
      },
      { mark: "none", color: "", text: ecosystem.sizeSays(measure?.label ?? "") },
      { mark: "ring", color: palette.ink, text: ecosystem.head },
      ...tieKinds
        .filter((kind) => view.ties.includes(kind))
        .map((kind) => ({
          mark: kind === "affinity" ? ("dots" as const) : ("line" as const),
          color: palette.ties[kind],
          text: ecosystem.tieKind(kind),
        })),
      ...categories.legend.map(({ kind, value, color, count }) => ({
        mark: "disc" as const,
        color,
        text: `${kind === "own" ? name(value) : ecosystem[kind]} (${number.whole(count)})`,
      })),
    ];
  };
  const figure = (from: Stage): Figure => {
    const named = from.named();
    return figureOf(
      scene,
      look,
      { ...from, ...from.size() },
      (id) => named.has(id),
      seen(),
      key(),
      borders.flatMap(({ rings }) => rings),
      palette,
    );
  };
  const ways: Readonly<Record<Format, (from: Stage) => Promise<void>>> = {
    async gexf(from) {
      const { drawingGexf } = await import("../../look/gexf-tables.js");
      const sectors = new Map(vocabularies.sectors.map(({ id, label }) => [id, label]));
      const roles = new Map(vocabularies.roles.map(({ id, label }) => [id, shortOf(label)]));
      const text = drawingGexf(index, scene, look, from.unit(), {
        sector: (code) => sectors.get(code) ?? code,
        role: (id) => roles.get(id) ?? id,
      });
      save(`${ecosystem.pictureFile}.gexf`, "application/gexf+xml", ...text);
    },
    svg: async (from) => save(`${ecosystem.pictureFile}.svg`, "image/svg+xml", ...figureSvg(figure(from))),
    png: async (from) => saveBlob(`${ecosystem.pictureFile}.png`, await figurePng(figure(from))),
  };
  const keep = (format: Format) => {
    setFailed(false);
    if (stage) ways[format](stage).catch(() => setFailed(true));
  };
  return (
    <>
      <MenuTrigger>
        <Button small shape="square" label={ecosystem.download} isDisabled={!stage}>
          <Icon name="download" />
        </Button>
        <Popover className="menu-list" offset={4}>
          <Menu onAction={(format) => keep(format as Format)}>
            {formats.map((format) => (
              <MenuItem key={format} id={format} className="menu-item">
                {ecosystem.formats[format]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {isFailed && <p role="alert">{ecosystem.saveFailed}</p>}
    </>
  );
}
