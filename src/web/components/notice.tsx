import type { Answer } from "../state/use-answer.ts";
import { useWords } from "../words/words.ts";

/** What stands in place of an answer that is still to come, or that didn't. */
export function Notice({ answer, notFound }: { answer: Answer<unknown>; notFound?: string }) {
  const words = useWords();
  if (answer.error === "not-found" && notFound) return <p className="notice">{notFound}</p>;
  if (answer.error) {
    return (
      <p className="notice" role="alert">
        {words.failed}{" "}
        <button type="button" className="text-button" onClick={answer.retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  return (
    <p className="notice" aria-live="polite">
      {words.loading}
    </p>
  );
}
