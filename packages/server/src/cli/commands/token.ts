import { loginName } from "../../accounts/names.js";
import { Refused } from "../../refusals/refused.js";
import { addToken } from "../../accounts/tokens.js";
import type { CommonOptions } from "../options.js";
import { commandLine, withContext } from "../context.js";
import { print, printJson } from "../print.js";

interface TokenOptions extends CommonOptions {
  readonly label: string;
  readonly scopes: string;
  readonly days: number;
}

const dayOf = (time: string): string => time.slice(0, 10);

/** `maillage token add OWNER`: the token alone on stdout, for a program to take; what it is on stderr. */
export const addTokenCommand = (typed: string, options: TokenOptions): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { users, tokens } = store.accounts;
    const owner = await users.find(loginName(typed));
    if (!owner) throw new Refused("unknown-user");
    const scopes = options.scopes.split(",").map((scope) => scope.trim());
    const { label, days } = options;
    const { by, at } = commandLine();
    const token = await addToken(tokens, owner, { label, scopes, days }, by, new Date(at));
    if (options.json) return printJson(token);
    process.stderr.write(`${say.tokenAdded(token.owner, dayOf(token.expires))}\n`);
    return print(token.secret);
  });

/** `maillage token list [OWNER]` */
export const listTokensCommand = (typed: string | undefined, options: CommonOptions): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { tokens } = store.accounts;
    const list = await tokens.list(typed === undefined ? undefined : loginName(typed));
    if (options.json) return printJson({ items: list, next: null });
    if (list.length === 0) return print(say.noToken);
    return print(
      ...list.map(
        ({ id, owner, label, scopes, expires, lastUsed }) =>
          `${id}  ${say.tokenLine(owner, label, dayOf(expires), lastUsed)} [${scopes.join(", ")}]`,
      ),
    );
  });

/** `maillage token revoke ID` */
export const revokeTokenCommand = (id: string, options: CommonOptions): Promise<void> =>
  withContext(options, async ({ store, say: { access: say } }) => {
    const { tokens } = store.accounts;
    if ((await tokens.revoke(id, commandLine())) === "unknown") throw new Refused("unknown-token");
    print(say.tokenRevoked(id));
  });
