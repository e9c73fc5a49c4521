import type { Verification } from "#model/incident";
import { useWords } from "../words/words.ts";

/** How far the sources bear an incident out: a word with a sign of its own shape, never colour alone. */
export function VerificationBadge({ verification }: { verification: Verification }) {
  const { terms } = useWords();
  return (
    <span className="verification" data-verification={verification}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle
          cx="6"
          cy="6"
          r="4.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={verification === "provisional" ? "2 2" : undefined}
        />
        {verification === "corroborated" && <path d="M6 1.400a4.6 4.6 0 0 1 0 9.200Z" fill="currentColor" />}
        {verification === "confirmed" && <circle cx="6" cy="6" r="4.6" fill="currentColor" />}
        {verification === "contested" && <path d="M6 3v6M3 6h6" transform="rotate(45 6 6)" stroke="currentColor" strokeWidth="1.5" />}
        {verification === "rejected" && <path d="M2.7 9.3 9.3 2.7" stroke="currentColor" strokeWidth="1.5" />}
      </svg>
      {terms.verification[verification]}
    </span>
  );
}
