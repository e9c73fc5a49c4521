import type { VersionList } from "#api/documents";
import { useAnswer } from "../state/use-answer.ts";
import { dayText } from "../words/dates.ts";
import { useWords } from "../words/words.ts";

/** What a report was before it was edited, and what it is: each version with where it came from and its hash. */
export function ReportVersions({ id }: { id: string }) {
  const words = useWords();
  const { versions } = words.reader;
  const answer = useAnswer<VersionList>(`/api/documents/${encodeURIComponent(id)}/versions`);
  if (!answer.data) return null;
  const day = (iso: string) => dayText(words.code, iso, { short: true });
  return (
    <section className="report-versions" aria-label={versions.title}>
      <h2>
        {versions.title} <span className="heading-count">{answer.data.items.length}</span>
      </h2>
      <ol>
        {answer.data.items.toReversed().map(({ version, title, hash, source, retrievedAt, replacedAt }) => (
          <li key={version}>
            <p>
              <strong>{replacedAt === null ? versions.current(version) : versions.earlier(version)}</strong>
              {replacedAt !== null && title && <bdi lang="ar">{title}</bdi>}
            </p>
            <dl>
              <dt>{versions.source}</dt>
              <dd>
                {versions.kinds[source.kind] ?? source.kind}
                {source.name && (
                  <>
                    {words.comma}
                    <bdi dir="ltr">{source.name}</bdi>
                  </>
                )}
              </dd>
              <dt>{versions.retrieved}</dt>
              <dd>
                <time dateTime={retrievedAt}>{day(retrievedAt)}</time>
              </dd>
              {replacedAt !== null && (
                <>
                  <dt>{versions.replaced}</dt>
                  <dd>
                    <time dateTime={replacedAt}>{day(replacedAt)}</time>
                  </dd>
                </>
              )}
              <dt>{versions.hash}</dt>
              <dd>
                <code dir="ltr">{hash}</code>
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}
