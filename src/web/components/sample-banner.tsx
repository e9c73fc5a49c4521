import { useWords } from "../words/words.ts";

/** Says, in both languages, that a text is composed: it is read by people who don't read the interface's language, too. */
export function SampleBanner() {
  const { sample, code } = useWords();
  return (
    <aside className="sample-banner" role="note">
      <strong>
        <span lang="ar" dir="rtl">
          نص عيّنة وليس مصدراً
        </span>
        <span aria-hidden="true"> · </span>
        <span lang="en" dir="ltr">
          Sample text, not a source
        </span>
      </strong>
      <span lang={code}>{sample.more}</span>
    </aside>
  );
}
