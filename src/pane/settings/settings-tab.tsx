import { Switch } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Surroundings } from "../commands/desk";
import { About } from "../help/about";
import { AsOfSetting } from "./as-of-setting";
import { ColumnsSetting } from "./columns-setting";
import { Sign } from "../parts/icons";
import { NoticeLine } from "../parts/notice-line";
import { useDesk, usePane } from "../use-pane";
import { SheetsSetting } from "./sheets-setting";
import { WaivedList } from "./waived-list";
import { settingsWords } from "./words";
import "./settings.css";
import { words } from "../words";
import { setMarks } from "../commands/mark";
import { changeSettings } from "../commands/settings";

/** 设置: as of when, live checking, marks, columns, and what was ignored and why. */
export function SettingsTab(): ReactNode {
  return (
    <>
      <main className="scroll" aria-label={words.tabs.settings}>
        <h1 className="unseen">{words.tabs.settings}</h1>
        <AsOfSetting />
        <Switches />
        <SheetsSetting />
        <ColumnsSetting />
        <WaivedList />
        <About />
        <p className="small aside padded section">
          <Sign of="lock" />
          {settingsWords.privacy}
        </p>
      </main>
      <NoticeLine />
    </>
  );
}

function Switches(): ReactNode {
  const desk = useDesk();
  const settings = usePane((state) => state.settings);
  return (
    <section className="section">
      <SettingSwitch
        label={settingsWords.live}
        note={settingsWords.liveNote}
        checked={settings.live}
        onChange={(live) => void desk.run(changeSettings, { live })}
      />
      <SettingSwitch
        label={settingsWords.marks}
        note={settingsWords.marksNote}
        checked={settings.marks}
        onChange={(marks) => void desk.run(setMarks, marks)}
      />
      {desk.surroundings.drafts && <DraftSwitch {...desk.surroundings.drafts} />}
    </section>
  );
}

function DraftSwitch({ isOn, set }: NonNullable<Surroundings["drafts"]>): ReactNode {
  const [on, setOn] = useState(isOn);
  return (
    <SettingSwitch
      label={settingsWords.drafts}
      note={settingsWords.draftsNote}
      checked={on}
      onChange={(wanted) => {
        setOn(wanted);
        void set(wanted);
      }}
    />
  );
}

interface SettingSwitchProps {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function SettingSwitch({ label, note, checked, onChange }: SettingSwitchProps): ReactNode {
  return (
    <div className="setting">
      <div className="grow">
        {label}
        <p className="small quiet">{note}</p>
      </div>
      <Switch aria-label={label} checked={checked} onChange={(_, data) => onChange(data.checked)} />
    </div>
  );
}
