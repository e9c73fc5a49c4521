import { useState } from "react";
import type { ExportOptions, OfferedProfile } from "#api/export";
import { Icon } from "../components/icon.tsx";
import { Popover } from "../components/popover.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { useWords, type Words } from "../words/words.ts";

/** Formats that are read at an address rather than saved. */
const feeds = new Set(["rss", "atom"]);

/** Takes what the filter lets through out of the desk: a format, and the profile that says what may leave. */
export function ExportControl({ query, total }: { query: string; total: number }) {
  const words = useWords();
  const options = useAnswer<ExportOptions>("/api/export/options").data;
  const [format, setFormat] = useState("xlsx");
  const [profile, setProfile] = useState("public");
  if (!options) return null;
  const chosen = options.profiles.find(({ name }) => name === profile) ?? options.profiles[0];
  if (!chosen) return null;
  const address = `/api/export?${[query, `format=${format}`, `profile=${chosen.name}`].filter(Boolean).join("&")}`;
  const label = (
    <>
      <Icon name="download" size={16} /> {words.export.open}
    </>
  );
  return (
    <div className="export">
      <Popover label={label} active={false}>
        <div className="export-panel">
          <p className="export-what">{words.export.what(words.incidents(total))}</p>
          <label className="field">
            <span className="field-name">{words.export.format}</span>
            <select className="export-format" value={format} onChange={(e) => setFormat(e.target.value)}>
              {options.formats.map((id) => (
                <option key={id} value={id}>
                  {words.export.formats[id] ?? id}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="field-name">{words.export.profile}</span>
            <select className="export-profile" value={chosen.name} onChange={(e) => setProfile(e.target.value)}>
              {options.profiles.map((offered) => (
                <option key={offered.name} value={offered.name}>
                  {nameOf(words, offered)}
                </option>
              ))}
            </select>
          </label>
          <p className="export-note" aria-live="polite">
            {noteOf(words, chosen)}
          </p>
          <p className="export-use" data-publishable={chosen.publishable}>
            {chosen.publishable ? words.export.publishable : words.export.notPublishable}
          </p>
          <a className="primary export-go" href={address} {...(feeds.has(format) ? {} : { download: "" })}>
            {feeds.has(format) ? words.export.subscribe : words.export.download}
          </a>
        </div>
      </Popover>
    </div>
  );
}

const nameOf = (words: Words, { name, version, builtIn }: OfferedProfile) =>
  (builtIn ? words.export.profiles[name]?.name : undefined) ?? `${name} ${version}`;

const noteOf = (words: Words, { name, title, builtIn }: OfferedProfile) =>
  (builtIn ? words.export.profiles[name]?.note : undefined) ?? title;
