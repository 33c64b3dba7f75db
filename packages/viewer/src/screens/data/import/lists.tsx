import type { AskedReading } from "../../../api/uploads.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";

/** Lists of one's own, which one may say that a file is when nothing recognises it. */
const own = ["organisations", "ties"] as const;

export function Lists({ onReadAs }: { onReadAs(asked: AskedReading): void }) {
  const { data } = useWords();
  return (
    <div className="ready-lists" role="group" aria-label={data.lists}>
      <p>{data.lists}</p>
      {own.map((as) => (
        <Button key={as} small onPress={() => onReadAs({ as })}>
          {data.list[as]}
        </Button>
      ))}
    </div>
  );
}
