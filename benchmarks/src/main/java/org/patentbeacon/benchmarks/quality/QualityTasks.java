package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a folder of real files lets us ask.
///
/// @param tasks those whose files are there
/// @param missing what cannot be asked and why
record QualityTasks(List<QualityTask> tasks, List<String> missing) {
  QualityTasks {
    tasks = List.copyOf(tasks);
    missing = List.copyOf(missing);
  }

  static QualityTasks of(Path data) throws IOException {
    List<QualityTask> tasks = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Path pairs = data.resolve("zh-en-pairs");
    if (Files.isDirectory(pairs)) {
      PairFiles titled = PairFiles.read(pairs, "title_abstract");
      tasks.add(KnownItem.of(titled, TextLanguage.CHINESE));
      tasks.add(KnownItem.of(titled, TextLanguage.ENGLISH));
      CrossLanguage all = new CrossLanguage(PairFiles.read(pairs, ""));
      tasks.add(all.chineseToEnglish());
      tasks.add(all.englishToChinese());
    } else {
      missing.add("skipped known item and cross-language: no folder " + pairs + "; name the folder of the files by -Dbeacon.data");
    }
    for (String set : List.of("radar_rain_gauge", "underwater_glider")) {
      Path file = data.resolve("landscaping").resolve(set + ".csv");
      if (Files.isRegularFile(file)) {
        tasks.add(Landscaping.of(file));
      } else {
        missing.add("skipped landscaping: no file " + file + "; name the folder of the files by -Dbeacon.data");
      }
    }
    return new QualityTasks(tasks, missing);
  }
}
