package org.patentbeacon.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimCategory;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.query.text.Tokenizer;

/// Publications with title, abstract and claims, two in three Chinese, the others English. Words are as frequent as those
/// of real texts: the n-th by one n-th of the first (Zipf's law). The same seed gives the same publications in any order.
public final class GeneratedPatents {
  private static final int WORDS = 30_000;
  private static final int CHARACTERS = 2_500;
  private static final int APPLICANTS = 40_000;
  private static final int CLASSES = 4_000;

  private final long seed;
  private final List<String> chinese;
  private final List<String> english;
  private final List<String> classes;

  /// Makes the words of a seed.
  ///
  /// @param seed the seed
  public GeneratedPatents(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    this.chinese = distinct(random, WORDS, GeneratedPatents::chineseWord);
    this.english = distinct(random, WORDS, GeneratedPatents::englishWord);
    this.classes = distinct(random, CLASSES, GeneratedPatents::symbol);
  }

  /// Makes a value.
  private interface Maker {
    String make(Random random);
  }

  private static List<String> distinct(Random random, int number, Maker maker) {
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < number) {
      made.add(maker.make(random));
    }
    return List.copyOf(made);
  }

  private static String chineseWord(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 2 + random.nextInt(3) / 2;
    while (word.length() < length) {
      String character = String.valueOf((char) ('\u4E00' + zipf(random, CHARACTERS) * 7));
      // Traditional characters are found by simplified ones, which plain Lucene does not do.
      word.append(Tokenizer.normalise(character).equals(character) ? character : "");
    }
    return word.toString();
  }

  private static String englishWord(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      word.append("bcdfglmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append("nrst".charAt(random.nextInt(4))).toString();
  }

  private static String symbol(Random random) {
    return "" + "ABCDEFGH".charAt(random.nextInt(8)) + (10 + random.nextInt(50)) + (char) ('A' + random.nextInt(8))
        + (1 + random.nextInt(40)) + "/" + (10 + 2 * random.nextInt(30));
  }

  /// A rank below a number; the first one is the most frequent.
  private static int zipf(Random random, int number) {
    return (int) Math.min(number - 1.0, Math.pow(number + 1.0, random.nextDouble()) - 1);
  }

  /// The word of a rank, 0 for the most frequent.
  String word(boolean isChinese, int rank) {
    return (isChinese ? chinese : english).get(rank);
  }

  String symbol(int rank) {
    return classes.get(rank);
  }

  /// {@return the publication of a number}
  ///
  /// @param number the number
  public PatentDocument document(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    boolean isChinese = number % 3 != 0;
    String lang = isChinese ? "zh" : "en";
    String authority = isChinese ? "CN" : "US";
    String digits = String.valueOf(isChinese ? 100_000_000 + number : 10_000_000 + number);
    String kind = isChinese ? "A" : "B2";
    PartialDate filed = PartialDate.parse("%d-%02d-%02d".formatted(2005 + random.nextInt(20), 1 + random.nextInt(12),
        1 + random.nextInt(28)));
    List<Claim> claims = new ArrayList<>();
    for (int claim = 1; claim <= 5; claim++) {
      claims.add(new Claim(claim, text(random, isChinese, claim == 1 ? 45 : 18), claim == 1,
          claim == 1 ? List.of() : List.of(1), null, ClaimCategory.PRODUCT));
    }
    return PatentDocument.builder(authority + digits + kind)
        .publication(new Publication(authority, digits, kind, filed, null, false, null, lang))
        .application(new Application(authority + "20" + digits, authority, "20" + digits, filed, null, null, null))
        .titles(List.of(LocalizedText.original(lang, text(random, isChinese, 6))))
        .abstracts(List.of(LocalizedText.original(lang, text(random, isChinese, 60))))
        .claimSets(List.of(new ClaimSet(lang, TextOrigin.ORIGINAL, claims)))
        .parties(List.of(Party.of(PartyRole.APPLICANT, 1, PartyName.of("企业" + zipf(random, APPLICANTS))),
            Party.of(PartyRole.INVENTOR, 1, PartyName.of("人" + random.nextInt(200_000)))))
        .classifications(List.of(Classification.of("IPC", symbol(zipf(random, CLASSES))),
            Classification.of("IPC", symbol(random.nextInt(CLASSES)))))
        .source(List.of(new Provenance("jsonl", "generated", number, null, null, null, null))).build();
  }

  private String text(Random random, boolean isChinese, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      if (i > 0 && i % 9 == 0) {
        text.append(isChinese ? "，" : ", ");
      } else if (i > 0 && !isChinese) {
        text.append(' ');
      }
      text.append(word(isChinese, zipf(random, WORDS)));
    }
    return text.append(isChinese ? "。" : ".").toString();
  }
}
