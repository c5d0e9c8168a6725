package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Publication;
import org.patentbeacon.legal.event.RightEvent;

/// Short ways to write events and rights in tests.
public final class Cases {
  public static final String APPLICATION = "CN200910000001";

  private Cases() {}

  /// Chinese events written as `2021-06-08 GR01`, or `2021-06-08 授权` where the word is no code.
  public static Right china(String... events) {
    return Right.of("CN", Arrays.stream(events).map(Cases::entry).toList());
  }

  /// One of these events.
  public static RightEvent entry(String event) {
    String word = event.substring(11);
    boolean code = word.chars().allMatch(c -> c < 128);
    return RightEvent.of(APPLICATION, LegalEvent.of("CN", code ? word : "", code ? null : word,
        PartialDate.parse(event.substring(0, 10)))).orElseThrow();
  }

  /// A status word of a country on a day.
  public static RightEvent word(String country, String day, String word) {
    return RightEvent.of(APPLICATION, new LegalEvent(country, "STATUS", null, null, word, PartialDate.parse(day), null, null,
        null, null, null, new TreeMap<>(), null)).orElseThrow();
  }

  /// An event of which only the INPADOC category is known.
  public static RightEvent category(String category, String day, String heading) {
    return RightEvent.of(APPLICATION, new LegalEvent("XX", null, null, heading, null, PartialDate.parse(day), null, category,
        null, null, null, new TreeMap<>(), null)).orElseThrow();
  }

  public static RightEvent publication(String day, boolean grant) {
    return RightEvent.of(APPLICATION, new Publication("CN", "100000001", grant ? "B" : "A", PartialDate.parse(day), null,
        false, null, null), grant).orElseThrow();
  }

  public static Right with(Right right, RightEvent... more) {
    List<RightEvent> all = new ArrayList<>(right.events());
    all.addAll(Arrays.asList(more));
    return new Right(right.application(), right.authority(), right.country(), right.kind(), right.termEnd(),
        right.sourceCutoff(), true, right.undated(), all);
  }

  public static LegalState at(Right right, String day) {
    return new LegalHistory(right, LegalOptions.defaults()).at(LocalDate.parse(day));
  }

  public static LegalState at(Right right, String valid, String known) {
    return new LegalHistory(right, LegalOptions.defaults()).at(LocalDate.parse(valid), LocalDate.parse(known));
  }
}
