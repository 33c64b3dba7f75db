import "./design/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { createNavigation } from "./state/navigation.js";

const place = document.getElementById("app");
if (!place) throw new Error("main: no element #app in the page");
createRoot(place).render(
  <StrictMode>
    <App navigation={createNavigation(window)} />
  </StrictMode>,
);
