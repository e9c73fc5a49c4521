import { fold } from "#text/fold";

/** How a paragraph begins that a site's template puts into an article: links to others, sharing, subscriptions, rights. */
const openings = [
  "اقرأ أيضا",
  "إقرأ أيضا",
  "اقرأوا أيضا",
  "اقرأ المزيد",
  "إقرأ المزيد",
  "اقرأ أكثر",
  "لقراءة المزيد",
  "شاهد أيضا",
  "شاهدوا أيضا",
  "مواضيع ذات صلة",
  "موضوعات ذات صلة",
  "مواد ذات صلة",
  "أخبار ذات صلة",
  "مقالات ذات صلة",
  "قد يهمك",
  "قد يعجبك",
  "تابعنا على",
  "تابعونا على",
  "للاشتراك في",
  "اشترك في",
  "اشتركوا في",
  "شارك الخبر",
  "شارك المقال",
  "انشر الخبر",
  "جميع الحقوق محفوظة",
  "حقوق النشر",
  "كلمات مفتاحية",
  "كلمات دلالية",
  "الكلمات الدلالية",
  "الأكثر قراءة",
].map(fold);

/** Longest of them: an article's own paragraph may begin with any words. */
const longest = 160;

export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > longest) return false;
  const folded = fold(paragraph).replace(/^[\s«"“[(•▪*-]+/u, "");
  return openings.some((opening) => folded.startsWith(opening));
}
