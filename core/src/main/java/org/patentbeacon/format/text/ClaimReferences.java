package org.patentbeacon.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the claims that the text of a claim names: `权利要求1至3`, `claims 1 to 3`, `請求項１`, `Anspruch 2`,
/// `revendications 1 à 4`, and the forms that name all claims before it.
final class ClaimReferences {
  /// How many characters around the word for a claim a reference may take.
  private static final int BEFORE = 30;
  private static final int BEHIND = 30;
  private static final String DIGITS = "[0-9０-９]{1,4}";
  private static final Pattern NUMBER = Pattern.compile(DIGITS);
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final Pattern ORDINAL = Pattern.compile("\\b(" + String.join("|", ORDINALS) + ")\\s+claim\\b", FLAGS);

  /// The last letters of the ordinals, and of the words that name all claims before.
  private static final String ORDINAL_ENDS = "tdh";
  private static final String ALL_ENDS = "gserd";
  /// The length of `laims`.
  private static final int CLAIMS_ENDING = 5;

  private static final Rules CHINESE = new Rules(List.of("权利要求", "權利要求", "请求项", "請求項", "申請專利範圍"), 0,
      numbers(0, "(?:权利要求|權利要求|请求项|請求項|申請專利範圍)\\s*第?\\s*", "项|項",
          "至|到|-|－|—|–|~|～|-", "或者?|、|，|,|和|与|及|以及|与/或|和/或|/"),
      Pattern.compile("(?:上述|前述|以上|前面|在前|在先)的?(?:任何?意?一?[个项條条]?)?(?:的|所述的?)?(?:权利要求|權利要求|請求項)"
          + "(?!书|書|\\s*第?\\s*[0-9０-９])"),
      "述上前面先的个项條条一何意", List.of(), Lone.NONE, "至到-－—–~～");
  private static final Rules JAPANESE = new Rules(List.of("請求項"), 0,
      numbers(0, "請求項\\s*第?\\s*", "項", "乃至|ないし|から|至|-|－|―|~|～|〜", "または|又は|若しくは|もしくは|及び|および|、|，|,|と"),
      Pattern.compile("(?:上記|前記|先行する)(?:いずれか)?(?:一項の|の)?請求項(?!\\s*[0-9０-９])"),
      "記るかの", List.of(), Lone.NONE, "乃な至か-－―~～〜");
  private static final Rules ENGLISH = new Rules(List.of("laim", "LAIM"), 1,
      Pattern.compile("\\bclaim\\s+\\d{1,4}(?:(?:\\s*,\\s*\\d{1,4})*\\s*,?\\s*(?:and/or|or|and)\\s+(?:of\\s+)?\\d{1,4}"
          + "|\\s*(?:to|through|thru|-|–|—)\\s*\\d{1,4})?\\b"
          + "|\\bclaims\\s+\\d{1,4}(?:\\s*(?:,?\\s*(?:and/or|or|and|to|through|thru|up to)\\s|[,;&/–—-])\\s*"
          + "(?:claims?\\s+)?(?:any\\s+of\\s+)?\\d{1,4})*", FLAGS),
      Pattern.compile("\\b(?:preceding|previous|foregoing|above|prior|aforementioned)\\s+claims?\\b"
          + "|\\bclaims\\s+above\\b", FLAGS),
      "", List.of(), new Lone("laim ", "aotAOT"), "tT-–—u");
  private static final Rules GERMAN = new Rules(List.of("nspr", "NSPR"), 1,
      numbers(FLAGS, "anspr[uü]ch(?:e|en|s|es)?\\s+", "", "bis|-|–|—", "und/oder|oder|und|sowie|,|u\\."),
      Pattern.compile("\\b(?:vorher|voran|vorauf|vor)(?:gehend|stehend|genannt)\\w*\\s+(?:patent)?anspr[uü]ch\\w*", FLAGS),
      "", List.of("vor", "Vor", "VOR"), new Lone("nspruch ", "bousBOUS"), "bB-–—");
  private static final Rules FRENCH = new Rules(List.of("evendication", "EVENDICATION"), 1,
      numbers(FLAGS, "revendications?\\s+(?:n[°o]\\s*)?", "", "à|a|-|–|—|jusqu'à", "et/ou|ou|et|,"),
      Pattern.compile("\\brevendications?\\s+(?:qui\\s+)?pr[ée]c[ée]dent\\w*|\\bpr[ée]c[ée]dentes?\\s+revendications?", FLAGS),
      "", List.of("dent", "DENT"), new Lone("evendication ", "aàejoAÀEJO"), "àa-–—j");
  private static final Map<String, Rules> RULES = Map.of("zh", CHINESE, "zh-Hant", CHINESE, "ja", JAPANESE,
      "en", ENGLISH, "de", GERMAN, "fr", FRENCH);

  /// @param anchors one of them stands in every reference, so that the patterns need to look only around them
  /// @param lead how many characters before an anchor its word starts
  /// @param numbers matches a reference with all its numbers, from the word's start
  /// @param all matches a reference to every claim before
  /// @param beforeAll the characters that stand before the word in such a reference; empty when any may
  /// @param hints one of them stands near the word in such a reference; empty when that is not told by letters
  /// @param lone how a reference to one claim alone is told without the patterns
  /// @param ranges the first characters of the words that stand between the ends of a range
  private record Rules(List<String> anchors, int lead, Pattern numbers, Pattern all, String beforeAll,
      List<String> hints, Lone lone, String ranges) {

    /// Whether a reference to all claims before may stand in a part of the text; looked at first, since patterns are slow.
    boolean hinted(String text, int from, int to) {
      for (String hint : hints) {
        int at = text.indexOf(hint, from, to);
        if (at >= 0) {
          return true;
        }
      }
      return hints.isEmpty();
    }
  }

  /// The most common reference by far: the word for a claim, one number, and nothing that could join another to it.
  ///
  /// @param word the word in the singular, from the anchor on, with the blank behind it; empty where patterns are quick
  /// @param joins the first letters of words that join a further number
  private record Lone(String word, String joins) {
    private static final Lone NONE = new Lone("", "");
    private static final String ENDS = ".;:)";
    private static final int MOST_DIGITS = 4;

    /// The number; 0 when the patterns have to tell.
    int number(String text, int anchor) {
      int digits = anchor + word.length();
      if (word.isEmpty() || !text.startsWith(word, anchor) || isWord(text, anchor - 2)) {
        return 0;
      }
      int end = digits;
      while (end < text.length() && end - digits <= MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      boolean alone = end > digits && end - digits <= MOST_DIGITS && !isWord(text, end) && endsBehind(text, end);
      return alone ? Integer.parseInt(text, digits, end, 10) : 0;
    }

    private boolean endsBehind(String text, int end) {
      int next = behindBlanks(text, end);
      if (next < text.length() && text.charAt(next) == ',') {
        next = behindBlanks(text, next + 1);
      }
      if (next == text.length()) {
        return true;
      }
      char c = text.charAt(next);
      return ENDS.indexOf(c) >= 0 || (Character.isLetter(c) && joins.indexOf(c) < 0);
    }

    private static int behindBlanks(String text, int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    private static boolean isWord(String text, int at) {
      return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }
  }

  private ClaimReferences() {}

  private static Pattern numbers(int flags, String word, String after, String range, String list) {
    String number = DIGITS + (after.isEmpty() ? "" : "(?:" + after + ")?");
    return Pattern.compile(word + number + "(?:\\s*(?:" + range + "|" + list + ")\\s*(?:" + word + "|第)?" + number
        + ")*", flags);
  }

  /// The numbers named, ranges expanded as far as the claim's own number; also its own and larger ones.
  ///
  /// @param text the text of the claim without its leading number
  /// @param number the claim's number
  static SortedSet<Integer> in(String text, String lang, int number) {
    SortedSet<Integer> named = new TreeSet<>();
    Rules rules = RULES.get(lang);
    if (rules == null) {
      return named;
    }
    for (String anchor : rules.anchors) {
      for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + anchor.length())) {
        addAround(text, at, rules, number, named);
      }
    }
    return named;
  }

  private static void addAround(String text, int at, Rules rules, int own, SortedSet<Integer> named) {
    boolean english = rules.anchors.getFirst().equals("laim");
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(text.length(), at + BEHIND);
    int lone = rules.lone.number(text, at);
    if (lone > 0) {
      named.add(lone);
    } else {
      addNumbers(text, at, rules, own, named);
    }
    boolean possible = rules.beforeAll.isEmpty() ? !english || mayNameAll(text, at)
        : at > 0 && rules.beforeAll.indexOf(text.charAt(at - 1)) >= 0;
    if (possible && rules.hinted(text, from, to) && rules.all.matcher(text).useTransparentBounds(true).region(from, to).find()) {
      addRange(1, own - 1, own, named);
    }
    if (english && ORDINAL_ENDS.indexOf(before(text, at)) >= 0) {
      Matcher ordinal = ORDINAL.matcher(text).useTransparentBounds(true).region(from, to);
      while (ordinal.find()) {
        named.add(ORDINALS.indexOf(ordinal.group(1).toLowerCase(Locale.ROOT)) + 1);
      }
    }
  }

  /// Whether a word stands beside the English word for a claim that may make it a reference to all claims before; looked at
  /// first because the patterns are slow.
  private static boolean mayNameAll(String text, int at) {
    int behind = text.indexOf(' ', at);
    boolean above = behind >= 0 && behind - at <= CLAIMS_ENDING && behind + 1 < text.length()
        && Character.toLowerCase(text.charAt(behind + 1)) == 'a';
    return above || ALL_ENDS.indexOf(before(text, at)) >= 0;
  }

  /// The last letter of the word before the English one for a claim, in lower case; a blank when there is none.
  private static char before(String text, int at) {
    int i = at - 2;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : Character.toLowerCase(text.charAt(i));
  }

  private static void addNumbers(String text, int at, Rules rules, int own, SortedSet<Integer> named) {
    Matcher matched = rules.numbers.matcher(text).useTransparentBounds(true)
        .region(Math.max(0, at - rules.lead), text.length());
    if (matched.lookingAt()) {
      addNumbers(matched.group(), rules, own, named);
    }
  }

  private static void addNumbers(String reference, Rules rules, int own, SortedSet<Integer> named) {
    Matcher numbers = NUMBER.matcher(reference);
    int last = 0;
    int end = 0;
    while (numbers.find()) {
      int value = Integer.parseInt(numbers.group());
      if (last > 0 && isRange(reference.substring(end, numbers.start()), rules)) {
        addRange(last, value, own, named);
      }
      named.add(value);
      last = value;
      end = numbers.end();
    }
  }

  private static boolean isRange(String between, Rules rules) {
    return between.chars().filter(c -> !Character.isWhitespace(c) && c != '项' && c != '項').findFirst().stream()
        .anyMatch(c -> rules.ranges.indexOf(c) >= 0);
  }

  private static void addRange(int first, int last, int own, SortedSet<Integer> named) {
    for (int i = first; i <= Math.min(last, own); i++) {
      named.add(i);
    }
  }
}
