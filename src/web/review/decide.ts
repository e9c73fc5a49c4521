import type { DecisionAnswer, DecisionBody } from "#api/review";
import { ask, forgetAnswers } from "../state/use-answer.ts";

const authorKey = "sijill.author";

/** The name that this reader signs decisions with, kept in this browser. */
export function knownAuthor(): string {
  try {
    return localStorage.getItem(authorKey) ?? "";
  } catch {
    return ""; // storage is switched off
  }
}

/** Sends a decision; throws the server's ApiError. What was asked before is asked anew afterwards. */
export async function decide(incident: string, body: DecisionBody): Promise<DecisionAnswer> {
  try {
    localStorage.setItem(authorKey, body.author);
  } catch {
    // storage is switched off: the name is asked for again
  }
  const answer = await ask<DecisionAnswer>(`/api/incidents/${encodeURIComponent(incident)}/decisions`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  forgetAnswers();
  return answer;
}
