package org.patentbeacon.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentbeacon.search.DictionaryFile;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.similar.TermDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon dictionary`: which Chinese terms say what which English words say, learnt from what the database has in both.
@Command(name = "dictionary", mixinStandardHelpOptions = true,
    description = {"the dictionary of Chinese and English terms", "中英文术语词典"},
    subcommands = {DictionaryCommand.Learn.class, DictionaryCommand.Show.class})
final class DictionaryCommand {
  DictionaryCommand() {}

  /// `beacon dictionary learn`.
  @Command(name = "learn", mixinStandardHelpOptions = true, description = {
      "learn it anew from titles of classes, documents and families", "由分类表、文献和同族的中英文标题重新生成"})
  static final class Learn extends DatabaseCommand {
    Learn() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      DictionaryFile.Learnt learnt = db.similarity().dictionary().learn();
      output.out().println(shared.json ? Json.write(learnt) : shared.say(
          "分类标题 " + learnt.classes() + " 对，文献标题 " + learnt.titles() + " 对，词条 " + learnt.entries() + " 个",
          learnt.classes() + " titles of classes and " + learnt.titles() + " titles of documents in both languages, "
              + learnt.entries() + " entries"));
      if (learnt.entries() == 0) {
        output.err().println(shared.say("没有中英文对照的标题可学；可装载中英文分类表（beacon scheme load），或导入双语文献",
            "nothing is there in both languages to learn from; load schemes with titles in both (beacon scheme load),"
                + " or import documents in both"));
      }
      return ExitCode.DONE;
    }
  }

  /// `beacon dictionary show`.
  @Command(name = "show", mixinStandardHelpOptions = true, description = {
      "look terms up, from either language", "查词，中英文均可"})
  static final class Show extends DatabaseCommand {
    @Parameters(arity = "0..*", paramLabel = "TERM", description = {
        "a Chinese term or English words; without any, the number of entries is told", "中文术语或英文词；不写则只报词条数"})
    private List<String> terms = List.of();

    Show() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      TermDictionary dictionary = db.similarity().dictionary().current();
      if (terms.isEmpty()) {
        int entries = dictionary.entries().size();
        output.out().println(shared.json ? Json.write(Map.of("entries", entries))
            : shared.say("词条 " + entries + " 个", entries + " entries"));
        return ExitCode.DONE;
      }
      return print(dictionary.of(String.join(" ", terms)));
    }

    private int print(List<TermDictionary.Entry> entries) {
      if (shared.json) {
        output.out().println(Json.write(entries));
      } else {
        entries.forEach(entry -> output.out().printf(Locale.ROOT, "%s\t%s\t→ %.2f\t← %.2f%n", entry.chinese(),
            entry.english(), entry.toEnglish(), entry.toChinese()));
      }
      if (entries.isEmpty()) {
        output.err().println("beacon: " + shared.say("词典中没有 ", "the dictionary does not have ") + String.join(" ", terms));
      }
      return entries.isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }
}
