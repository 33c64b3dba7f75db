import { getStatus } from "../../api/routes.js";
import { useResource } from "../../api/resource.js";
import { useView } from "../../state/navigation.js";
import { Welcome } from "./welcome.js";

export function PartnersScreen() {
  const [, change] = useView("partners");
  const status = useResource("status", getStatus);
  return <Welcome status={status.value} onChoose={(org) => change({ org })} />;
}
