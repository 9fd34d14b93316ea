import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { correctMapping } from "../commands/settings";
import { useDesk, usePane } from "../use-pane";
import { settingsWords } from "./words";

/** Which sheets are looked at: one that is not keeps its place in the list, so that it can be taken in again. */
export function SheetsSetting(): ReactNode {
  const desk = useDesk();
  const judgement = usePane((state) => state.judgement);
  const corrections = usePane((state) => state.corrections);
  const names = [...new Set(judgement?.sheets.map(({ name }) => name))];
  const isRecognised = (wanted: string): boolean =>
    corrections[wanted]?.annex === null ||
    judgement?.sheets.some(({ name, annex }) => name === wanted && annex !== null) === true;
  if (names.length < 2) return null;
  return (
    <section className="section">
      <h2>{settingsWords.sheets}</h2>
      <ul className="padded">
        {names.map((name) => (
          <li key={name}>
            <Checkbox
              label={isRecognised(name) ? name : settingsWords.unrecognised(name)}
              checked={corrections[name]?.annex !== null}
              onChange={(_, { checked }) =>
                void desk.run(
                  correctMapping,
                  name,
                  checked === true ? null : { annex: null, headerRow: 0, columns: {} },
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
