package org.patentbeacon.warning.similar;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.right.RightCases;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;

/// What a watch over similar rights asks for.
///
/// @param product what the product is called
/// @param content what it is: its description and its features
/// @param mode how it is compared
/// @param markets where it is sold
/// @param minText from how many characters on the silence of the content counts
/// @param includeOwn whether the tenant's own rights are told too
/// @param lacking what a person confirmed that it does not have
record SimilarityWatch(String product, String content, Mode mode, Set<String> markets, int minText, boolean includeOwn,
    List<Lacking> lacking) {
  private static final int MIN_TEXT = 300;

  /// How a product is compared with rights.
  enum Mode {
    /// As a whole, by its text.
    TEXT,
    /// Feature by feature, with their claims.
    FTO
  }

  /// @throws WatchParameterException when it does not say what the product is
  static SimilarityWatch of(Watch watch, RunView view) throws IOException {
    WatchParams params = WatchParams.of(watch);
    List<String> markets = params.list("markets", "[\\s;,]+");
    return new SimilarityWatch(params.text("product"), content(params, view), params.oneOf("mode", Mode.class, Mode.TEXT),
        markets.isEmpty() ? Collections.singleton("CN") : new TreeSet<>(markets), params.whole("minText", MIN_TEXT),
        params.flag("includeOwn"), Lacking.of(params));
  }

  /// The content as written, or a list of features, or a patent that the product is made by.
  private static String content(WatchParams params, RunView view) throws IOException {
    String patent = params.values().getOrDefault("patent", "").strip();
    String written = Stream.concat(Stream.of(params.values().getOrDefault("content", "")), params.list("features", ";").stream())
        .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    if (!written.isEmpty() || patent.isEmpty()) {
      return written.isEmpty() ? params.text("content") : written;
    }
    List<RightCase> cases = new RightCases(view).of(Joined.or(
        List.of(RightCases.number("PN", patent), RightCases.number("AN", patent)), SourceRange.NONE), 0);
    return cases.stream().findFirst().map(one -> text(one.latest()))
        .orElseThrow(() -> new WatchParameterException("patent", "the number of a patent in the database", patent));
  }

  private static String text(PatentDocument document) {
    Stream<String> texts = Stream.of(document.titles(), document.abstracts()).flatMap(List::stream).map(LocalizedText::text);
    Stream<String> claims = document.claimSets().stream().limit(1).map(ClaimSet::claims).flatMap(List::stream)
        .filter(Claim::independent).map(Claim::text);
    return Stream.concat(texts, claims).collect(Collectors.joining("\n"));
  }
}
