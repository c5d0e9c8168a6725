package org.patentbeacon.warning.party;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;

/// How alerts name documents.
final class Shown {
  private static final int NAMED = 3;

  private Shown() {}

  static AlertDocument document(IndexHit hit, @Nullable Cause cause) {
    PatentDocument document = hit.document();
    return new AlertDocument(document.id(), document.application() == null ? null : document.application().id(), hit.family(),
        cause, document.title("zh"));
  }

  static List<AlertDocument> documents(Collection<Family> families, int most) {
    return families.stream().flatMap(family -> family.hits().stream()).limit(most).map(hit -> document(hit, null)).toList();
  }

  /// The first of some documents in a sentence: number, title and day of publication, and how many there are besides.
  static BilingualText sentence(List<PatentDocument> documents) {
    String named = documents.stream().limit(NAMED).map(Shown::one).collect(Collectors.joining("；"));
    int more = documents.size() - NAMED;
    return more <= 0 ? new BilingualText(named, named.replace("；", "; "))
        : new BilingualText(named + " 等 " + documents.size() + " 件", named.replace("；", "; ") + " and " + more + " more");
  }

  private static String one(PatentDocument document) {
    String title = document.title("zh");
    String day = Family.published(document).map(published -> ", " + published).orElse("");
    return document.id() + (title.isEmpty() ? "" : " “" + title + "”") + day;
  }
}
