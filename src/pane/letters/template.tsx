import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ChooseFile } from "../parts/choose-file";
import { letterWords } from "./words";

interface TemplateProps {
  readonly file: File | null;
  onChoose(file: File | null): void;
  onDownload(): void;
}

/** Our own letter, or a .docx file of the clerk's with placeholders. */
export function Template({ file, onChoose, onDownload }: TemplateProps): ReactNode {
  return (
    <div className="stacked">
      <p className="small">{file ? letterWords.template(file.name) : letterWords.standard}</p>
      <div className="pair-of-buttons">
        <ChooseFile label={letterWords.ownTemplate} accept=".docx,.docm,.doc" onChoose={onChoose} />
        {file ? (
          <Button className="button small" onClick={() => onChoose(null)}>
            {letterWords.ours}
          </Button>
        ) : (
          <Button className="button small" onClick={onDownload}>
            {letterWords.download}
          </Button>
        )}
      </div>
    </div>
  );
}
