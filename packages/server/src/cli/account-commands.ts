import { Option, type Command } from "commander";
import { scopes } from "../accounts/permissions.js";
import { roles } from "../accounts/roles.js";
import { tokenDays } from "../accounts/tokens.js";
import { addTokenCommand, listTokensCommand, revokeTokenCommand } from "./commands/token.js";
import { addUserCommand, listUsersCommand, passwordCommand, removeUserCommand, roleCommand } from "./commands/user.js";
import type { helpTexts } from "../messages/help.js";
import { wholeNumber } from "./options.js";

/** Adds `maillage user …` and `maillage token …`. @param command makes a command under another, with the options of all */
export function addAccountCommands(
  maillage: Command,
  command: (usage: string, description: string, under: Command) => Command,
  help: (typeof helpTexts)["fr"],
): void {
  const group = (name: string, description: string) =>
    maillage.command(name).description(description).helpOption("-h, --help", help.help).helpCommand(false);

  const user = group("user", help.user);
  command("add <name>", help.userAdd, user)
    .addOption(new Option("--role <role>", help.role).choices(roles).default(roles[0]))
    .action(addUserCommand);
  command("list", help.userList, user).option("--json", help.json).action(listUsersCommand);
  command("password <name>", help.userPassword, user).action(passwordCommand);
  command("role <name> <role>", help.userRole, user).action(roleCommand);
  command("remove <name>", help.userRemove, user).action(removeUserCommand);

  const token = group("token", help.token);
  command("add <owner>", help.tokenAdd, token)
    .requiredOption("--label <text>", help.label)
    .option("--scopes <list>", help.scopes, scopes[0])
    .option("--days <n>", help.days, wholeNumber, tokenDays.usual)
    .option("--json", help.json)
    .action(addTokenCommand);
  command("list [owner]", help.tokenList, token).option("--json", help.json).action(listTokensCommand);
  command("revoke <id>", help.tokenRevoke, token).action(revokeTokenCommand);
}
