import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { ReportRecord } from "#model/record";
import { useWords, type Words } from "../words/words.ts";
import { markKinds, type Mark } from "./marks.ts";
import { nestMarks, type MarkedPiece, type Piece } from "./nest-marks.ts";

interface Props {
  readonly document: ReportRecord["document"];
  readonly marks: readonly Mark[];
  readonly isLit: (mark: Mark) => boolean;
  /** Whether something is lit, so that the rest steps back. */
  readonly dimmed: boolean;
  readonly selected: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onPoint: (key: string | null) => void;
}

/**
 * The original text with nested marks. One Tab stop: inside, arrows go from mark to mark (left is onwards,
 * the text runs right to left), Enter holds a mark, Escape lets go.
 */
export function ReportText({ document, marks, isLit, dimmed, selected, onSelect, onPoint }: Props) {
  const words = useWords();
  const hintId = useId();
  const [stop, setStop] = useState<string | null>(null);
  const paragraphs = useMemo(() => paragraphsOf(document.text, document.title, marks), [document, marks]);
  const firstKey = useMemo(() => firstMark(paragraphs.flatMap((p) => p.pieces))?.key ?? null, [paragraphs]);
  const tabStop = stop ?? firstKey;

  const keyAt = (target: EventTarget) => (target as HTMLElement).closest<HTMLElement>("[data-key]")?.dataset["key"] ?? null;
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
    if (!here) return;
    const step = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: -1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-key][data-first="true"]')];
      const next = all[all.indexOf(here) + step];
      next?.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onSelect(here.dataset["key"] === selected ? null : (here.dataset["key"] ?? null));
    } else if (event.key === "Escape") onSelect(null);
  };
  const draw = (piece: Piece, index: number) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <mark
        key={`${piece.key}-${index}`}
        className="mark"
        data-key={piece.key}
        data-first={piece.first}
        data-marks={piece.marks.map((m) => m.id).join(" ")}
        data-kind={leadingKind(piece)}
        data-depth={Math.min(piece.depth, 3)}
        data-lit={piece.marks.some(isLit)}
        data-selected={piece.key === selected}
        tabIndex={piece.first ? (piece.key === tabStop ? 0 : -1) : undefined}
        aria-description={describe(piece, words)}
      >
        {piece.pieces.map(draw)}
      </mark>
    );

  return (
    <>
      <p className="reader-hint" id={hintId}>
        {words.reader.hint}
      </p>
      {/* The marks inside are the controls; the box only listens for all of them at once. */}
      <div
        className="report-text"
        lang="ar"
        dir="rtl"
        data-dimmed={dimmed}
        role="group"
        aria-describedby={hintId}
        onClick={(e) => onSelect(keyAt(e.target) === selected ? null : keyAt(e.target))}
        onPointerOver={(e: PointerEvent) => e.pointerType === "mouse" && onPoint(keyAt(e.target))}
        onPointerLeave={() => onPoint(null)}
        onFocus={(e) => {
          const key = keyAt(e.target);
          setStop(key);
          onPoint(key);
        }}
        onBlur={() => onPoint(null)}
        onKeyDown={keys}
      >
        {paragraphs.map(({ isTitle, start, pieces }) =>
          isTitle ? <h1 key={start}>{pieces.map(draw)}</h1> : <p key={start}>{pieces.map(draw)}</p>,
        )}
      </div>
    </>
  );
}

/** The kind that gives a piece its colour: the one that stands first in the list of kinds. */
function leadingKind(piece: MarkedPiece): string {
  return markKinds.find((kind) => piece.marks.some((m) => m.kind === kind)) ?? "trigger";
}

function describe(piece: MarkedPiece, words: Words): string {
  return [...new Set(piece.marks.map((m) => words.reader.kind[m.kind]))].join(words.code === "ar" ? "، " : ", ");
}

interface Paragraph {
  readonly isTitle: boolean;
  readonly start: number;
  readonly pieces: readonly Piece[];
}

function paragraphsOf(text: string, title: string | null, marks: readonly Mark[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const isTitle = start === 0 && title !== null && end === title.length;
    if (text.slice(start, end).trim() !== "") paragraphs.push({ isTitle, start, pieces: nestMarks(text, marks, start, end) });
    start = end + 1;
  }
  return paragraphs;
}

function firstMark(pieces: readonly Piece[]): MarkedPiece | null {
  return (pieces.find((p) => typeof p !== "string" && p.first) as MarkedPiece | undefined) ?? null;
}
