package org.patentbeacon.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.record.ReadOptions;
import picocli.CommandLine.Option;

/// The options that say how files are read, the same wherever files are.
final class Reading {
  @Option(names = "--format", paramLabel = "F", description = {"the format of every file", "所有文件的格式"})
  private @Nullable String format;

  @Option(names = "--mapping", paramLabel = "FILE",
      description = {"what the columns of the tables mean", "表格列的映射文件"})
  private @Nullable Path mapping;

  @Option(names = "--encoding", paramLabel = "NAME",
      description = {"the encoding of tables and texts", "表格和文本的字符编码"})
  private @Nullable Charset encoding;

  @Option(names = "--vintage", paramLabel = "DATE",
      description = {"the date up to which the files are complete", "数据截止日期"})
  private @Nullable LocalDate vintage;

  @Option(names = "--authority", paramLabel = "CC", description = {
      "the office of numbers that do not name one, such as US", "未写明国别的号码所属的局，如 US"})
  private @Nullable String authority;

  Reading() {}

  ReadOptions options() {
    return new ReadOptions(format, vintage == null ? null : PartialDate.of(vintage))
        .withMapping(mapping).withEncoding(encoding).withAuthority(authority);
  }
}
