package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.patentbeacon.index.OtherLayoutException;
import org.patentbeacon.search.PatentDatabase;
import picocli.CommandLine.Option;

/// The database that a command works on.
final class DatabasePlace {
  @Option(names = "-d", required = true, paramLabel = "DIR", description = {"the database", "数据库"})
  private Path folder = Path.of(".");

  DatabasePlace() {}

  Path folder() {
    return folder;
  }

  /// Opens the database, which must be there.
  PatentDatabase existing() throws IOException {
    check();
    return opened();
  }

  /// Checks that there is a database.
  void check() {
    check(folder);
  }

  /// Opens the database in a folder, which must be there.
  static PatentDatabase existing(Path folder) throws IOException {
    check(folder);
    return opened(folder);
  }

  private static void check(Path folder) {
    if (!Files.isDirectory(folder.resolve("index"))) {
      throw new UnusableDatabaseException("there is no database in " + folder + "; make one with: beacon import -d "
          + folder + " FILES…");
    }
  }

  /// Opens the database, which is made when it is not there.
  PatentDatabase opened() throws IOException {
    return opened(folder);
  }

  /// Opens a database in a folder, which is made when it is not there.
  static PatentDatabase opened(Path folder) throws IOException {
    try {
      return PatentDatabase.open(folder);
    } catch (OtherLayoutException e) {
      throw new UnusableDatabaseException(inChinese(folder, e), inEnglish(folder, e));
    } catch (IOException e) {
      throw new UnusableDatabaseException(String.valueOf(e.getMessage()));
    }
  }

  private static String inChinese(Path folder, OtherLayoutException e) {
    String found = "数据库 " + folder + " 的索引版式为 " + e.found() + "，本版本需要 " + e.expected();
    return found + (e.found() > e.expected() ? "：它由更新的 Patent Beacon 写成，请升级" : "：请运行 beacon reindex -d " + folder
        + " 重建索引，批次与到库记录不变");
  }

  private static String inEnglish(Path folder, OtherLayoutException e) {
    String found = "the database " + folder + " has an index of layout " + e.found() + ", expected layout " + e.expected();
    return found + (e.found() > e.expected() ? ": a newer Patent Beacon wrote it; update this one" : "; write it anew, with all batches kept: "
        + "beacon reindex -d " + folder);
  }
}
