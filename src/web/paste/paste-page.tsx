import { useState, type FormEvent } from "react";
import type { DocumentDetail } from "#api/documents";
import { ReportReader } from "../reader/report-reader.tsx";
import { ask, errorId } from "../state/use-answer.ts";
import type { Navigation } from "../state/use-place.ts";
import { numberText } from "../words/plural.ts";
import { useWords } from "../words/words.ts";

/** Longest text the server reads; the same as api/extract. */
const longest = 50_000;

/** A box for a report: what is read from it shows at once, and nothing is stored. */
export function PastePage({ place }: { place: Navigation }) {
  const words = useWords();
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [published, setPublished] = useState("");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [detail, setDetail] = useState<DocumentDetail | null>(null);

  const read = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailed(null);
    try {
      const body = JSON.stringify({ text, title: title.trim() || null, published: published || null });
      setDetail(await ask<DocumentDetail>("/api/extract", { method: "POST", headers: { "content-type": "application/json" }, body }));
    } catch (error) {
      setFailed(errorId(error) === "too-large" ? words.paste.tooLong(numberText(longest)) : words.failed);
    } finally {
      setBusy(false);
    }
  };

  if (detail) {
    return (
      <div className="reader-page">
        <p className="reader-back">
          <button type="button" className="text-button" onClick={() => setDetail(null)}>
            {words.paste.edit}
          </button>
        </p>
        <ReportReader detail={detail} place={place} event={null} />
      </div>
    );
  }
  const tooLong = text.length > longest;
  return (
    <form className="sheet paste" onSubmit={(e) => void read(e)}>
      <h1>{words.paste.title}</h1>
      <p className="sheet-intro">{words.paste.intro}</p>
      <div className="paste-line">
        <label className="paste-title">
          <span className="field-name">{words.paste.headline}</span>
          <input dir="auto" lang="ar" value={title} maxLength={1000} onChange={(e) => setTitle(e.target.value)} />
        </label>
        <label>
          <span className="field-name">{words.paste.published}</span>
          <input type="date" value={published} onChange={(e) => setPublished(e.target.value)} aria-describedby="published-hint" />
        </label>
      </div>
      <p className="fact-note" id="published-hint">
        {words.paste.publishedHint}
      </p>
      <label>
        <span className="field-name">{words.paste.text}</span>
        <textarea dir="rtl" lang="ar" rows={14} required value={text} onChange={(e) => setText(e.target.value)} aria-invalid={tooLong} />
      </label>
      {(failed ?? (tooLong ? words.paste.tooLong(numberText(longest)) : null)) && (
        <p className="notice" role="alert">
          {failed ?? words.paste.tooLong(numberText(longest))}
        </p>
      )}
      <button type="submit" className="primary" disabled={busy || tooLong || text.trim() === ""}>
        {busy ? words.paste.reading : words.paste.read}
      </button>
    </form>
  );
}
