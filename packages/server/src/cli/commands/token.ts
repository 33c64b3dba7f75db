import { loginName } from "../../accounts/names.js";
import { AccountRefusal } from "../../accounts/refusal.js";
import { addToken } from "../../accounts/tokens.js";
import type { CommonOptions } from "../options.js";
import { commandLine, print, printJson } from "../context.js";
import { withAccounts } from "./with-accounts.js";

interface TokenOptions extends CommonOptions {
  readonly label: string;
  readonly scopes: string;
  readonly days: number;
}

const dayOf = (time: string): string => time.slice(0, 10);

/** `maillage token add OWNER`: the token alone on stdout, for a program to take; what it is on stderr. */
export const addTokenCommand = (typed: string, options: TokenOptions): Promise<void> =>
  withAccounts(options, async ({ users, tokens }, say) => {
    const owner = await users.find(loginName(typed));
    if (!owner) throw new AccountRefusal("unknown-user");
    const scopes = options.scopes.split(",").map((scope) => scope.trim());
    const { label, days } = options;
    const { by, at } = commandLine();
    const token = await addToken(tokens, owner, { label, scopes, days }, by, new Date(at));
    if (options.json) return printJson({ token });
    process.stderr.write(`${say.tokenAdded(token.owner, dayOf(token.expires))}\n`);
    return print(token.secret);
  });

/** `maillage token list [OWNER]` */
export const listTokensCommand = (typed: string | undefined, options: CommonOptions): Promise<void> =>
  withAccounts(options, async ({ tokens }, say) => {
    const list = await tokens.list(typed === undefined ? undefined : loginName(typed));
    if (options.json) return printJson({ tokens: list });
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
  withAccounts(options, async ({ tokens }, say) => {
    if ((await tokens.revoke(id, commandLine())) === "unknown") throw new AccountRefusal("unknown-token");
    print(say.tokenRevoked(id));
  });
