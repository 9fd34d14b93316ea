import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** What any pane with Fluent in Excel costs at least: office.js, React, a provider and one button. */
async function start(): Promise<void> {
  await Office.onReady();
  createRoot(document.getElementById("root") ?? document.body).render(
    <FluentProvider theme={webLightTheme}>
      <Button>检查</Button>
    </FluentProvider>,
  );
}

void start();
