import { useWords } from "../../messages/messages.js";
import { Icon } from "../../parts/icon.js";

interface RankMoveProps {
  readonly rank: number;
  readonly usualRank: number | undefined | null;
}

/** How far the reader's own weights moved a suggestion, from where the question puts it. */
export function RankMove({ rank, usualRank }: RankMoveProps) {
  const { partners, number } = useWords();
  if (usualRank === null || usualRank === rank) return null;
  if (usualRank === undefined)
    return (
      <span className="rank-move" data-way="in" title={partners.entered}>
        <span aria-hidden="true">+</span>
        <span className="for-readers">{partners.entered}</span>
      </span>
    );
  const places = number.whole(Math.abs(rank - usualRank));
  const isUp = rank < usualRank;
  const said = isUp ? partners.up(places) : partners.down(places);
  return (
    <span className="rank-move" data-way={isUp ? "up" : "down"} title={said}>
      <Icon name={isUp ? "up" : "down"} />
      <span aria-hidden="true">{places}</span>
      <span className="for-readers">{said}</span>
    </span>
  );
}
