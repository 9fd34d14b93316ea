import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { z } from "zod";
import { isoOf } from "../../dates/day";
import { usePaneState, useSession } from "../use-session";
import { words } from "../words";

const isoDay = z.iso.date();

/** By which day sheets are judged. */
export function AsOfSetting(): ReactNode {
  const session = useSession();
  const { asOf } = usePaneState().settings;
  const today = isoOf(session.desk.surroundings.today());
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
            void session.change({ asOf: value === "day" ? { on: today } : value === "today" ? "today" : "sheet" })
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
                isoDay.safeParse(value).success && void session.change({ asOf: { on: value } })
              }
            />
          </Field>
        )}
        <p className="small quiet">{words.settings.asOfNote}</p>
      </div>
    </section>
  );
}
