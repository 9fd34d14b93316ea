import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { adjustmentSheet } from "../../annexes/adjustment-sheet";
import { agencyProfile } from "../../annexes/agency-profile";
import { archiveChecklist } from "../../annexes/archive-checklist";
import { statusSheet } from "../../annexes/status-sheet";
import type { Blueprint } from "../../sheets/blueprint";
import { blankAnnex, type AnnexToPrint } from "../../templates/blueprints/blank";
import type { Command } from "../commands/desk";
import { savedWorkbook } from "../commands/save-workbook";
import type { TemplateHead } from "./state";
import { insertSheets } from "../commands/insert-sheets";
import { ToFile } from "./to-file";
import { templateWords } from "./words";
import { words } from "../words";
import { useDesk } from "../use-pane";

const annexes: readonly (readonly [annex: AnnexToPrint, form: { readonly name: string; readonly title: string }])[] = [
  [1, agencyProfile],
  [2, archiveChecklist],
  [3, statusSheet],
  [4, adjustmentSheet],
];

const saveBlank: Command<[fileName: string, blueprints: readonly Blueprint[]]> = { perform: savedWorkbook };

/** 空白附表1–4, each put into the workbook with the quarter and 填报单位 written in. */
export function TemplatesBlanks({ head }: { readonly head: TemplateHead }): ReactNode {
  const desk = useDesk();
  const [officialForm, setOfficialForm] = useState(false);
  const blankOf = (annex: AnnexToPrint): Blueprint => blankAnnex(annex, { ...head, officialForm });
  const insert = (annex: AnnexToPrint): Promise<void> =>
    desk.run(insertSheets, [blankOf(annex)], ([sheet = ""]) => words.insertedBlank(sheet));
  return (
    <section className="section">
      <h2>{templateWords.blanks}</h2>
      <ul>
        {annexes.map(([annex, { name, title }]) => (
          <li key={annex} className="setting">
            <b className="small unbroken">{name}</b>
            <span className="small grow">{title}</span>
            <Button
              className="button small"
              aria-label={templateWords.insertBlank(annex)}
              onClick={() => void insert(annex)}
            >
              {templateWords.insert}
            </Button>
            <ToFile
              what={templateWords.blankName(annex)}
              onSave={() => void desk.run(saveBlank, templateWords.blankFile(annex), [blankOf(annex)])}
            />
          </li>
        ))}
      </ul>
      <Checkbox
        className="padded"
        label={templateWords.officialForm}
        checked={officialForm}
        onChange={(_, { checked }) => setOfficialForm(checked === true)}
      />
    </section>
  );
}
