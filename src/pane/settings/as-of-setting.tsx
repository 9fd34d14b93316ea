import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { z } from "zod";
import { isoOf } from "../../dates/day";
import { useDesk, usePane } from "../use-pane";
import { words } from "../words";
import { changeSettings } from "../commands/settings";

const isoDay = z.iso.date();

/** By which day sheets are judged. */
export function AsOfSetting(): ReactNode {
  const desk = useDesk();
  const asOf = usePane(({ settings }) => settings.asOf);
  const today = isoOf(desk.surroundings.today());
  const chosen = typeof asOf === "string" ? asOf : "day";
  return (
    <section className="section">
      <h2 id="as-of">{words.settings.asOf}</h2>
      <div className="padded stacked">
        <Select
          className="input"
          aria-labelledby="as-of"
          value={chosen}
          onChange={(_, { value }) =>
            void desk.run(changeSettings, {
              asOf: value === "day" ? { on: today } : value === "today" ? "today" : "sheet",
            })
          }
        >
          <option value="sheet">{words.settings.asOfSheet}</option>
          <option value="today">{words.settings.asOfToday}</option>
          <option value="day">{words.settings.asOfDay}</option>
        </Select>
        {typeof asOf !== "string" && (
          <Field className="field" label={words.settings.asOfDay}>
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
        <p className="small quiet">{words.settings.asOfNote}</p>
      </div>
    </section>
  );
}
