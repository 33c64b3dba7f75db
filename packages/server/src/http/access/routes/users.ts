import { loginName } from "../../../accounts/names.js";
import { changeUsers, newUser } from "../../../accounts/users.js";
import { Refused } from "../../../refusals/refused.js";
import { listOf, NewUser, User, UserChange, UserName } from "../schemas.js";
import type { Api } from "../../parts.js";
import type { AccessRoutes } from "./access-routes.js";

const tags = ["access"];

/** `/users`: accounts, for administrators. */
export function userRoutes(app: Api, { accounts: { users }, passwords, author }: AccessRoutes): void {
  const change = changeUsers(users, passwords);
  const config = { needs: "administer" } as const;
  const making = { needs: "accounts" } as const;
  const found = async (name: string) => {
    const user = await users.find(name);
    if (!user) throw new Refused("unknown-user");
    const { password: _, ...rest } = user;
    return rest;
  };

  app.get("/users", { config, schema: { summary: "Accounts", tags, response: { 200: listOf(User) } } }, async () => ({
    items: [...(await users.list())],
    next: null,
  }));

  app.post(
    "/users",
    { config: making, schema: { summary: "Adds an account", tags, body: NewUser, response: { 201: User } } },
    async (request, reply) => {
      const { name, role, password } = request.body;
      const added = newUser(name, role);
      await change.add(added, password, author(request));
      return reply
        .code(201)
        .header("location", `/api/users/${added.name}`)
        .send(await found(added.name));
    },
  );

  app.patch(
    "/users/:name",
    {
      config: making,
      schema: {
        summary: "Changes a role or a password; with the password, sessions and tokens end",
        tags,
        params: UserName,
        body: UserChange,
        response: { 200: User },
      },
    },
    async (request, reply) => {
      const name = loginName(request.params.name);
      const { role, password } = request.body;
      if (role !== undefined) await change.role(name, role, author(request));
      if (password !== undefined) await change.password(name, password, author(request));
      return reply.send(await found(name));
    },
  );

  app.delete(
    "/users/:name",
    { config, schema: { summary: "Removes an account, its sessions and tokens", tags, params: UserName } },
    async (request, reply) => {
      await change.remove(loginName(request.params.name), author(request));
      return reply.code(204).send();
    },
  );
}
