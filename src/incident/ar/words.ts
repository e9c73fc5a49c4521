import { fold } from "#text/fold";

// Words of every report, which tell nothing about whether two of them mean one happening.
const common = new Set(
  fold(
    "في من الى على عن ان أن إن الذي التي الذين كان كانت قد لم لا ما هو هي هم هذا هذه ذلك تلك بعد قبل خلال منذ حتى ثم او أو بين مع كل بعض غير عند عندما حيث كما لكن بل اذا إذا لدى ضد نحو حول دون قال قالت وقال وقالت أضاف وأضاف أضافت وأضافت أكد أكدت ذكر ذكرت أعلن أعلنت أوضح بحسب وفق وفقا مصدر مصادر بيان يوم امس أمس اليوم",
  ).split(" "),
);

const longPrefix = /^(?:و|ف)?(?:ال|بال|كال|لل)(?=..)/;
const shortPrefix = /^[وف](?=.{4})/;
const suffix = /(?:تين|ان|ين|ون|ات|ها|هم|ه|ي)$/;

/** The light stem of a folded word, article, conjunction and plural ending off ("والمسلحين" -> "مسلح"), or null for one that tells nothing. */
export function stemOf(word: string): string | null {
  if (word.length < 2 || common.has(word)) return null;
  const bare = word.replace(longPrefix, "").replace(shortPrefix, "");
  const stem = bare.length > 4 ? bare.replace(suffix, "") : bare;
  return stem.length > 1 && !common.has(stem) ? stem : null;
}

const official = /(?:^| )(?:و|ال)*(?:وزار|وزير|قياد|قائد|ناطق|متحدث|بيان|خليه|هيئه|رئيس|حكوم|جيش|شرط|محافظ|داخليه|دفاع|صحه|دائره|سلطات)/;
const anonymous = /(?:^| )(?:و|ال)?(?:مصدر|مصادر|شاهد|شهود|ناشط|ناشطون|ناشطين|سكان|اهالي)/;

/** How much weight a speaker's figure carries: 2 a named office or body, 1 nobody named, 0 a source without a name. */
export function speakerRank(surface: string | null, actorId: string | null): 0 | 1 | 2 {
  if (surface === null) return 1;
  const folded = fold(surface);
  if (anonymous.test(folded)) return 0;
  return actorId !== null || official.test(folded) ? 2 : 1;
}

const inPerson = /(?:^| )(?:ب|و|ال)*(?:حضور|حضوره|حضورها|يحضر|يحضره|يحضرها|ميداني|ميدانيا|ميدانيه|شخصيا|نفسه|نفسها|اشرافه|قيادته)(?: |$)/;

/** Whether a count is of what somebody did in person: "الثانية من نوعها" … "التي يطلقها الوزير بحضور ميداني". Given the rest of the sentence. */
export function countsPresence(rest: string): boolean {
  return inPerson.test(fold(rest).replace(/[^\p{L} ]/gu, " "));
}
