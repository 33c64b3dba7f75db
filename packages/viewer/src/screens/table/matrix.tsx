import { aspectIds, type AspectId, type Table } from "../../api/table.js";
import { useWords } from "../../messages/messages.js";
import { OrganisationLink } from "../../parts/organisation-link.js";

/** A place says nothing of what one brings to a meeting, unless it is asked for. */
const isShown = (aspect: AspectId, { wanted }: Table) =>
  aspect !== "communes" || wanted.some(({ element }) => element.aspect === aspect);

/** Who brings what: a row a thing that somebody brings or that is looked for, a column a member. */
export function Matrix({ found }: { readonly found: Table }) {
  const { table } = useWords();
  const groups = aspectIds
    .filter((aspect) => isShown(aspect, found))
    .map((aspect) => ({ aspect, rows: rowsOf(aspect, found) }));
  if (groups.every(({ rows }) => rows.length === 0)) return <p>{table.nothingKnown}</p>;
  return (
    <section aria-labelledby="matrix-title">
      <h2 id="matrix-title">{table.matrix}</h2>
      <p className="quiet">{table.guessedNote}</p>
      <div className="table-frame">
        <table className="table-matrix" aria-labelledby="matrix-title">
          <thead>
            <tr>
              <th scope="col">{table.matrixWhat}</th>
              {found.members.map(({ organisation }) => (
                <th key={organisation.id} scope="col">
                  <OrganisationLink organisation={organisation} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(
            ({ aspect, rows }) =>
              rows.length > 0 && (
                <tbody key={aspect}>
                  <tr>
                    <th scope="rowgroup" colSpan={found.members.length + 1}>
                      {table.aspect[aspect]}
                    </th>
                  </tr>
                  {rows.map(({ id, label, trusts }) => (
                    <tr key={id} data-missing={trusts.every((trust) => trust === 0) || undefined}>
                      <th scope="row">{label}</th>
                      {trusts.map((trust, column) => (
                        <td key={found.members[column]?.organisation.id}>
                          <span aria-hidden="true">{trust === 0 ? "" : trust < 100 ? "○" : "●"}</span>
                          <span className="for-readers">
                            {trust === 0 ? table.no : trust < 100 ? table.guessed : table.yes}
                          </span>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ),
          )}
        </table>
      </div>
    </section>
  );
}

/** What somebody brings of an aspect, and what a reader asked for. */
function rowsOf(aspect: AspectId, { members, wanted, isAsked }: Table) {
  const labels = new Map<string, string>();
  if (isAsked) for (const { element } of wanted) if (element.aspect === aspect) labels.set(element.id, element.label);
  for (const { brings } of members) for (const { id, label } of brings[aspect] ?? []) labels.set(id, label);
  return [...labels].map(([id, label]) => ({
    id,
    label,
    trusts: members.map(({ brings }) => brings[aspect]?.find((each) => each.id === id)?.trust ?? 0),
  }));
}
