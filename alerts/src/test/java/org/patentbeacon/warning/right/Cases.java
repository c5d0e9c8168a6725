package org.patentbeacon.warning.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.warning.Documents;

/// Documents with entries of the gazette and with claims.
public final class Cases {
  /// The enterprise that the tests watch for.
  public static final String OWN = "蓝田散热科技有限公司";

  private Cases() {}

  /// A document with entries.
  public static PatentDocument with(Documents document, LegalEvent... entries) {
    return document.build().toBuilder().legalEvents(List.of(entries)).build();
  }

  /// A document with more entries and the same rest.
  public static PatentDocument and(PatentDocument document, LegalEvent... entries) {
    List<LegalEvent> all = new ArrayList<>(document.legalEvents());
    all.addAll(List.of(entries));
    return document.toBuilder().legalEvents(all).build();
  }

  /// An entry of the Chinese gazette, such as `CF01`.
  public static LegalEvent gazette(String code, String day) {
    return LegalEvent.of("CN", code, null, PartialDate.parse(day));
  }

  /// A transfer from one name to another.
  public static LegalEvent transfer(String day, @Nullable String before, @Nullable String after) {
    return new LegalEvent("CN", "TR01", null, "专利权的转移", null, PartialDate.parse(day), null, null, before, after, null, new TreeMap<>(), null);
  }

  /// A document with one independent claim.
  public static PatentDocument claiming(PatentDocument document, String claim) {
    return document.toBuilder().claimSets(List.of(new ClaimSet("zh", TextOrigin.ORIGINAL,
        List.of(new Claim(1, claim, true, List.of(), null, null))))).build();
  }

  /// The files of a sector with the profile of the enterprise.
  ///
  /// @param more more lines of the profile
  public static Map<String, String> sector(String more) {
    return Map.of("topics.yaml", "topics:\n  - {id: plates, name: {zh: 冷板, en: cold plates}, query: TI=冷板}\n",
        "enterprises/t-1.yaml", "id: t-1\nnames: [" + OWN + "]\n" + more);
  }
}
