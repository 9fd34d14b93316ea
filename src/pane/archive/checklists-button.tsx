import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useDesk } from "../use-pane";
import { saveChecklists } from "./checklists";
import { archiveWords } from "./words";

/** 附表2 for these enterprises, with what we add to it or without. */
export function ChecklistsButton({ enterprises }: { readonly enterprises: readonly string[] }): ReactNode {
  const desk = useDesk();
  const [officialForm, setOfficialForm] = useState(false);
  return (
    <div className="checklists">
      <Button className="button small" onClick={() => void desk.run(saveChecklists, enterprises, officialForm)}>
        {archiveWords.checklist(enterprises.length)}
      </Button>
      <Checkbox
        label={archiveWords.officialForm}
        checked={officialForm}
        onChange={(_, { checked }) => setOfficialForm(checked === true)}
      />
    </div>
  );
}
