package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    if (!Files.isDirectory(folder.resolve("index"))) {
      throw new UnusableDatabaseException("there is no database in " + folder + "; make one with: beacon import -d "
          + folder + " FILES…");
    }
    return opened();
  }

  /// Opens the database, which is made when it is not there.
  PatentDatabase opened() throws IOException {
    return opened(folder);
  }

  /// Opens a database in a folder, which is made when it is not there.
  static PatentDatabase opened(Path folder) throws IOException {
    try {
      return PatentDatabase.open(folder);
    } catch (IOException e) {
      throw new UnusableDatabaseException(String.valueOf(e.getMessage()));
    }
  }
}
