package org.patentbeacon.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.patentbeacon.index.field.CjkPairs;
import org.patentbeacon.query.text.TokenizedText;

/// Queries as firms store them, two in three Chinese: words, several words, phrases, distances, classes, applicants, dates and
/// exclusions, each said in the beacon dialect and to Lucene.
final class StoredMix {
  /// The fields of [MonitorPeer] with a text.
  static final List<String> TEXTS = List.of("title", "abstract", "claims");
  private static final int DISTANCE = 9;

  private final GeneratedPatents patents;
  private final Random random;

  /// A query said to both.
  record Said(String beacon, Query plain) {}

  StoredMix(GeneratedPatents patents, long seed) {
    this.patents = patents;
    this.random = new Random(seed);
  }

  List<Said> queries(int number) {
    List<Said> queries = new ArrayList<>();
    while (queries.size() < number) {
      queries.add(query(queries.size() % 9, random.nextInt(3) > 0));
    }
    return queries;
  }

  private Said query(int kind, boolean isChinese) {
    Said word = words(word(isChinese));
    return switch (kind) {
      case 0 -> word;
      case 1 -> joined(" and ", Occur.MUST, word, words(word(isChinese)));
      case 2 -> joined(" and ", Occur.MUST, word, words(word(isChinese)), words(word(isChinese)));
      case 3 -> words(word(isChinese) + (isChinese ? "" : " ") + word(isChinese));
      case 4 -> near(isChinese);
      case 5 -> joined(" and ", Occur.MUST, word, subclass());
      case 6 -> joined(" and ", Occur.MUST, applicant(), any(isChinese));
      case 7 -> joined(" and ", Occur.MUST, word, filed());
      default -> joined(" not ", Occur.MUST_NOT, word, words(word(isChinese)));
    };
  }

  private Said any(boolean isChinese) {
    Said any = joined(" or ", Occur.SHOULD, words(frequent(isChinese)), words(frequent(isChinese)), words(frequent(isChinese)));
    return new Said("(" + any.beacon + ")", any.plain);
  }

  private String word(boolean isChinese) {
    return patents.word(isChinese, (int) (10 * Math.pow(1000, random.nextDouble())));
  }

  private String frequent(boolean isChinese) {
    return patents.word(isChinese, random.nextInt(100));
  }

  private static Said words(String words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    TEXTS.forEach(field -> any.add(phrase(field, words), Occur.SHOULD));
    return new Said("TIABC=\"" + words + '"', any.build());
  }

  private static Query phrase(String field, String words) {
    List<CjkPairs.Placed> terms = CjkPairs.of(TokenizedText.of(words).terms());
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst().text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term.text()), term.position()));
    return phrase.build();
  }

  /// Two words of one term that cannot overlap, at most nine positions between them.
  private Said near(boolean isChinese) {
    String one = term(isChinese);
    String other = term(isChinese);
    while (one.charAt(0) == other.charAt(other.length() - 1) || other.charAt(0) == one.charAt(one.length() - 1)) {
      other = term(isChinese);
    }
    // A pair of characters stands where its first one does.
    int gaps = DISTANCE + (isChinese ? 1 : 0);
    IntervalsSource both = Intervals.maxgaps(gaps, Intervals.unordered(Intervals.term(one), Intervals.term(other)));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    TEXTS.forEach(field -> any.add(new IntervalQuery(field, both), Occur.SHOULD));
    return new Said("TIABC=(\"" + one + "\" (" + DISTANCE + "n) \"" + other + "\")", any.build());
  }

  private String term(boolean isChinese) {
    String word = word(isChinese);
    while (isChinese && word.length() > 2) {
      word = word(true);
    }
    return word;
  }

  private Said subclass() {
    String symbol = patents.symbol(random.nextInt(1_000)).substring(0, 4);
    return new Said("IPC=" + symbol, new TermQuery(new Term("class", symbol)));
  }

  private Said applicant() {
    String name = "企业" + (int) Math.pow(40_000, random.nextDouble());
    return new Said("AP=\"" + name + '"', phrase("name", name));
  }

  private Said filed() {
    LocalDate from = LocalDate.of(2005 + random.nextInt(18), 1 + random.nextInt(12), 1);
    return new Said("AD>=" + from, IntPoint.newRangeQuery("filed", (int) from.toEpochDay(), Integer.MAX_VALUE));
  }

  private static Said joined(String operator, Occur occur, Said... parts) {
    StringBuilder beacon = new StringBuilder();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Said part : parts) {
      query.add(part.plain, beacon.isEmpty() && occur == Occur.MUST_NOT ? Occur.MUST : occur);
      beacon.append(beacon.isEmpty() ? "" : operator).append(part.beacon);
    }
    return new Said(beacon.toString(), query.build());
  }
}
