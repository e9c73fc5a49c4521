/** What shows a language that is written in Arabic letters. */
export interface ScriptLanguage {
  readonly code: string;
  readonly name: string;
  /** Letters that Arabic doesn't have, and that show this language where they are many. */
  readonly letters: string;
  /** Frequent small words, none of them a frequent Arabic word. */
  readonly words: string;
}

/** Small words of Arabic that its neighbours don't use as such. */
export const arabicWords =
  "في من على إلى الى عن أن ان إن التي الذي الذين مع هذا هذه ذلك تلك خلال بعد قبل بين كما قد لم لن ليس كان كانت قال قالت وقال وقالت أنه انه أنها انها وأن وان حيث عند عندما أو ثم حتى منذ ضد أي كل غير إذا لكن بحسب وفق أكد وأكد أضاف وأضاف وفي ومن وعلى ولم ولا وكان عليه عليها فيه فيها منه منها له لها بها التى الذى فى اللي مش هذي";

/**
 * The neighbours. Persian and Urdu share پ چ گ ک ی, so that letters count for every language that has them;
 * the words decide between them.
 */
export const neighbours: readonly ScriptLanguage[] = [
  {
    code: "fa",
    name: "Persian",
    letters: "پچژگکی",
    words: "در از است را که با برای این می های شده کرد کرده بود تا یک خود شد گفت نیز اند باشد شود کند دارد آنها پس روز نفر کشور",
  },
  {
    code: "ur",
    name: "Urdu",
    letters: "ٹڈڑےںہھپچژگکی",
    words: "کے میں کی ہے سے نے کو کا اور پر یہ ہیں تھا تھے گیا کہ بھی ایک اس جو کر ہو کیا گئی",
  },
  {
    code: "ckb",
    name: "Kurdish (Sorani)",
    letters: "ێۆڕڵەڤپچژگکی",
    words: "لە بۆ کە بە ئەم ئەو لەگەڵ دەکات هەروەها بوو کرد لەو لەم ئەوەی نێو دوای کرا خۆی",
  },
  {
    code: "ps",
    name: "Pashto",
    letters: "ښځڼېۍڅډړږګټپچژگکی",
    words: "په د چې کې ته دی له شوي یې سره هم پر ده کړې شو وو خپل کړي",
  },
  { code: "ug", name: "Uyghur", letters: "ۇۈېڭۋەگپچ", words: "ۋە بىر بۇ بىلەن ئۈچۈن قىلىپ دەپ بولغان" },
  { code: "sd", name: "Sindhi", letters: "ٻڀٺٽڦڄڃڇڌڏڊڳڱڻ", words: "جي جو ۾ کي آهي ۽ کان تي سان" },
];
