/**
 * Words that stand in nearly every text, where lunr-languages has no list that can be used here. Separated by spaces.
 * The lists of the other languages come from lunr-languages.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** lunr's own, which it keeps to itself in its filter; a test holds them against it. */
export const englishStopWords = list(`
  a able about across after all almost also am among an and any are as at be because been but by can cannot could dear
  did do does either else ever every for from get got had has have he her hers him his how however i if in into is it
  its just least let like likely may me might most must my neither no nor not of off often on only or other our own
  rather said say says she should since so some than that the their them then there these they this tis to too twas us
  wants was we were what when where which while who whom why will with would yet you your`);

export const arabicStopWords = list(`
  في من إلى على عن مع حتى منذ خلال بين عند بعد قبل فوق تحت أمام وراء ضد حول دون غير سوى لدى عبر نحو
  و أو ثم أم بل لكن لا ما لم لن ليس ليست هل إن أن إذا إذ لو كي قد لقد سوف كما كلما بينما حيث لأن لأنه
  هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هؤلاء ذلك تلك أولئك هناك هنا الذي التي الذين اللذين اللتين اللواتي
  كان كانت كانوا يكون تكون كل بعض أي أيضا فقط جدا مثل أنه أنها أنهم إنه إنها إنهم به بها بهم له لها لهم
  فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها عنه عنها معه معها ولا وما ولم ولن وقد وهو وهي وفي ومن
  وإن وأن وكان وكانت فإن فقد وعلى وإلى وعن كذلك لذلك ولكن عما مما بما فيما وذلك وهذا وهذه`);

export const chineseStopWords = list(`
  的 了 和 与 與 及 或 在 是 有 也 就 都 而 但 並 并 不 没 沒 没有 沒有 这 這 那 这个 這個 那个 那個 这些 這些 那些 其 之 以 于 於 为 為
  由 从 從 到 对 對 把 被 让 讓 给 給 向 等 着 著 过 過 地 得 所 我 你 您 他 她 它 我们 我們 你们 你們 他们 他們 她们 她們 自己 什么 什麼
  很 更 最 还 還 又 再 才 只 将 將 会 會 可以 可 能 要 上 下 中 里 裡 个 個 一个 一個 一 则 則 若 如 如果 因 因为 因為 所以 但是 然而 并且`);

export const koreanStopWords = list(`
  이 그 저 것 수 등 및 또 또는 또한 그리고 그러나 하지만 그런데 즉 이런 그런 저런 이것 그것 저것 여기 거기 저기 있다 있는 있습니다
  없다 없는 하는 한다 했다 합니다 된다 되는 됐다 대한 대해 위해 위한 따라 통해 더 매우 아주 가장 나 너 우리 저희 그녀 그들`);
