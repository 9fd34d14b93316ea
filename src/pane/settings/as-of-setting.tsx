import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { z } from "zod";
import { asOfSources } from "../../checking/as-of-words";
import { Choice } from "../parts/choice";
import { isoOf } from "../../dates/day";
import { useDesk, usePane } from "../use-pane";
import { settingsWords } from "./words";
import { changeSettings } from "../commands/settings";

const isoDay = z.iso.date();

/** By which day sheets are judged. */
export function AsOfSetting(): ReactNode {
  const desk = useDesk();
  const asOf = usePane(({ settings }) => settings.asOf);
  const today = isoOf(desk.surroundings.today());
  return (
    <section className="section">
      <h2>{settingsWords.asOf}</h2>
      <div className="padded stacked">
        <Choice
          label={settingsWords.asOf}
          unseen
          value={typeof asOf === "string" ? asOf : "day"}
          options={[
            ["sheet", asOfSources.reportedOn],
            ["today", asOfSources.today],
            ["day", asOfSources.option],
          ]}
          onChoose={(value) =>
            void desk.run(changeSettings, {
              asOf: value === "day" ? { on: today } : value === "today" ? "today" : "sheet",
            })
          }
        />
        {typeof asOf !== "string" && (
          <Field className="field" label={asOfSources.option}>
            <Input
              className="input"
              type="date"
              defaultValue={asOf.on}
              onChange={(_, { value }) =>
                isoDay.safeParse(value).success && void desk.run(changeSettings, { asOf: { on: value } })
              }
            />
          </Field>
        )}
        <p className="small quiet">{settingsWords.asOfNote}</p>
      </div>
    </section>
  );
}
