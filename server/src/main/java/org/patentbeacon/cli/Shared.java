package org.patentbeacon.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Notice;
import org.patentbeacon.report.Language;
import picocli.CommandLine.Option;

/// The options that every command takes.
final class Shared {
  @Option(names = "--json", description = {"one JSON document on standard output", "输出一个 JSON 文档"})
  boolean json;

  @Option(names = "--lang", paramLabel = "zh|en", description = {"language of messages", "提示语言"})
  @Nullable String lang;

  Shared() {}

  /// Chinese where the locale is Chinese or `--lang zh` says so, else English.
  Language language() {
    return language(lang);
  }

  /// The language that is asked for, else that of the locale.
  static Language language(@Nullable String asked) {
    String wanted = asked == null ? Locale.getDefault().getLanguage() : asked;
    return wanted.equals("zh") ? Language.ZH : Language.EN;
  }

  String say(String zh, String en) {
    return language() == Language.ZH ? zh : en;
  }

  /// What is counted, in words.
  String units(CountUnit unit) {
    return switch (unit) {
      case PUBLICATION -> say("件", "publications");
      case APPLICATION -> say("件申请", "applications");
      case SIMPLE_FAMILY -> say("族", "families");
    };
  }

  /// What a query is told besides its answer, in words.
  String words(Notice notice) {
    return switch (notice.code()) {
      case CLASS_NOT_IN_SCHEME -> say("已装载的分类表未给出 " + notice.found() + " 的下位，只匹配该分类号本身（beacon scheme load 可装载分类表）",
          notice.message());
      case NO_DICTIONARY -> say("还没有术语词典，无法按词找另一种语言的文献（beacon dictionary learn 可生成）", notice.message());
      case NO_MODEL -> say("没有指定语义模型，未按语义查找（beacon meaning use 可指定）", notice.message());
      case NO_SECTOR -> say("没有绑定专题库，无法按 " + notice.found() + " 统计（beacon sector bind 可绑定）", notice.message());
      case VECTORS_WAITING -> say("还有 " + notice.found() + " 篇文献没有向量，按语义找不到它们（beacon meaning update 可补上）",
          notice.message());
    };
  }
}
