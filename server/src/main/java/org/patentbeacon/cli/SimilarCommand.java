package org.patentbeacon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.SimilarPage;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Words;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.SimilarRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon similar`: the documents most like others, or like a text, and why.
@Command(name = "similar", mixinStandardHelpOptions = true,
    description = {"documents similar to others or to a text, and why", "相似文献及其理由"})
final class SimilarCommand extends DatabaseCommand {
  @Option(names = "--text", paramLabel = "FILE", description = {
      "a text in UTF-8 to compare with; - for standard input", "用于比较的 UTF-8 文本，- 为标准输入"})
  private @Nullable String text;

  @Option(names = "--among", paramLabel = "QUERY", description = {
      "only documents that answer this query", "只在符合该检索式的文献中查找"})
  private @Nullable String among;

  @Option(names = "--by", paramLabel = "SIGNALS", description = {
      "words, meaning, translation, citations, classes, with commas between; all of them unless given",
      "依据：words 词语、meaning 语义、translation 译词、citations 引证、classes 分类，逗号分隔，默认全部"})
  private String by = Words.ALL_SIGNALS;

  @Option(names = "--collapse", paramLabel = "publication|application|family", description = {
      "what one hit is; an application unless given", "何者算一条：publication 公开文本、application 申请、family 简单同族；默认申请"})
  private String collapse = "application";

  @Option(names = "--limit", paramLabel = "N", description = {"how many hits", "最多几条"})
  private int limit = 20;

  @Parameters(arity = "0..*", paramLabel = "NUMBER", description = {
      "numbers of documents; several are taken together", "文献号码，多个则合在一起"})
  private List<String> numbers = List.of();

  SimilarCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    if (numbers.isEmpty() == (text == null)) {
      throw new IllegalArgumentException(shared.say("需要文献号码，或 --text 文件，二者取一", "expected numbers, or --text FILE"));
    }
    SimilarRequest request = SimilarRequest.of(seeds(db)).by(Words.signals(by)).collapsedBy(Words.unit(collapse))
        .limit(limit);
    SimilarPage page = db.similar(among == null ? request : request.among(db.parse(among).tree()));
    if (shared.json) {
      output.out().println(Json.write(page));
    } else {
      print(page);
    }
    return ExitCode.DONE;
  }

  private List<Seed> seeds(PatentDatabase db) throws IOException {
    if (text != null) {
      return List.of(Seed.of(read(text)));
    }
    List<Seed> seeds = new ArrayList<>();
    for (String number : numbers) {
      List<PatentDocument> found = db.get(number);
      seeds.add(Seed.of(found.getFirst()));
      if (found.size() > 1) {
        output.err().println(shared.say("另有：", "also: ")
            + found.stream().skip(1).map(PatentDocument::id).collect(Collectors.joining(", ")));
      }
    }
    return seeds;
  }

  private static String read(String file) throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      return Words.utf8(in.readAllBytes(), file.equals("-") ? "standard input" : file);
    }
  }

  private void print(SimilarPage page) {
    EvidenceWords words = new EvidenceWords(shared);
    page.hits().forEach(hit -> {
      HitLines.print(hit, shared.say("zh", "en"), output.out());
      if (!hit.others().isEmpty()) {
        output.out().println("  " + shared.say("另有：", "also: ") + String.join(", ", hit.others()));
      }
      hit.evidence().forEach(evidence -> output.out().println("  " + words.of(evidence)));
    });
    if (page.hits().isEmpty()) {
      output.err().println(shared.say("没有找到相似文献", "no similar document was found"));
    }
    page.notices().forEach(notice -> output.err().println(shared.words(notice)));
  }
}
