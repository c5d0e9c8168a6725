package org.patentbeacon.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Somebody knows the title and looks for the patent: every title is asked of the abstracts of all, and its own is the one
/// relevant document.
///
/// Every distinct text of the form `title|abstract` is a document, also where titles repeat (of the 180 Chinese ones, four
/// share theirs with an earlier one): a title of two patents cannot have both of its topics at rank 1.
final class KnownItem {
  private static final int REACH = 100;

  private KnownItem() {}

  static QualityTask of(PairFiles files, TextLanguage language) {
    List<QualityDocument> documents = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    for (String written : files.texts(language)) {
      QualityText text = PairFiles.text(written);
      String id = String.format(Locale.ROOT, "%s-%03d", language.code(), documents.size() + 1);
      documents.add(QualityDocument.of(id, language.code(), new QualityText("", text.body())));
      topics.add(new Topic("title-" + id, new QualityQuery.Text(language.code(), text.title()),
          Judgements.relevant(List.of(id)), Set.of()));
    }
    return new QualityTask("known-item-" + language.code(), "known item, " + language.code() + ": title to its abstract",
        documents, List.of(new QualityTask.Fold(List.of(), topics)), REACH);
  }
}
