package org.patentbeacon.benchmarks.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.zip.CRC32;

/// Somebody has a text in one language and looks for the same patent in the other: every Chinese text is asked of all
/// English ones, or back.
///
/// Texts are of one patent where the files say that one translates the other, over a third language if need be. Two texts
/// of one language that are the same but for a few words are both right answers. The topics are in five folds by a hash of
/// the text, repeated texts in one fold, and for each the translations of the other four may be learnt.
final class CrossLanguage {
  private static final int FOLDS = 5;
  private static final long SEED = 2026;
  private static final int REACH = 100;

  private final List<String> chinese;
  private final List<String> english;
  /// Translations only.
  private final TextGroups patents = new TextGroups();
  /// Translations, and texts that are repeated.
  private final TextGroups alike;

  CrossLanguage(PairFiles files) {
    chinese = files.texts(TextLanguage.CHINESE);
    english = files.texts(TextLanguage.ENGLISH);
    files.rows().stream().filter(PairFiles.Row::translated).forEach(row -> patents.join(row.one(), row.other()));
    alike = new TextGroups(patents);
    alike.joinRepeated(chinese);
    alike.joinRepeated(english);
  }

  QualityTask chineseToEnglish() {
    return task(chinese, english, TextLanguage.CHINESE, TextLanguage.ENGLISH);
  }

  QualityTask englishToChinese() {
    return task(english, chinese, TextLanguage.ENGLISH, TextLanguage.CHINESE);
  }

  private QualityTask task(List<String> asked, List<String> answers, TextLanguage from, TextLanguage to) {
    SequencedMap<String, String> ids = new LinkedHashMap<>();
    answers.forEach(text -> ids.put(text, String.format(Locale.ROOT, "%s-%03d", to.code(), ids.size() + 1)));
    Map<String, List<String>> answered = alike.of(answers);
    List<List<Topic>> topics = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      topics.add(new ArrayList<>());
    }
    for (int i = 0; i < asked.size(); i++) {
      List<String> right = answered.getOrDefault(alike.group(asked.get(i)), List.of());
      if (!right.isEmpty()) {
        String id = String.format(Locale.ROOT, "text-%s-%03d", from.code(), i + 1);
        topics.get(fold(asked.get(i))).add(new Topic(id, new QualityQuery.Text(from.code(), PairFiles.text(asked.get(i)).whole()),
            Judgements.relevant(right.stream().map(ids::get).toList()), Set.of()));
      }
    }
    List<QualityDocument> documents = new ArrayList<>();
    ids.forEach((text, id) -> documents.add(QualityDocument.of(id, to.code(), PairFiles.text(text))));
    List<QualityTask.Fold> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(new QualityTask.Fold(training(fold), topics.get(fold)));
    }
    return new QualityTask("cross-" + from.code() + "-" + to.code(), "cross-language: " + from.code() + " text to its "
        + to.code() + " counterpart, " + FOLDS + " folds", documents, folds, REACH);
  }

  /// The translations of the other folds.
  private List<TranslatedPair> training(int fold) {
    Map<String, List<String>> translations = patents.of(english);
    List<TranslatedPair> pairs = new ArrayList<>();
    for (String text : chinese) {
      if (fold(text) != fold) {
        for (String translation : translations.getOrDefault(patents.group(text), List.of())) {
          pairs.add(new TranslatedPair(PairFiles.text(text), PairFiles.text(translation)));
        }
      }
    }
    return pairs;
  }

  /// Said by the texts alone, so that no order of rows changes it.
  private int fold(String text) {
    CRC32 hash = new CRC32();
    hash.update((SEED + " " + alike.group(text)).getBytes(UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }
}
