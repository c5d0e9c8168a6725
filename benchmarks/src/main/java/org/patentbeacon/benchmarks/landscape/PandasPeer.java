package org.patentbeacon.benchmarks.landscape;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patentbeacon.benchmarks.Measured;
import org.patentbeacon.benchmarks.PythonScript;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.PatentTable;

/// The same group-bys in pandas, over the same numbers, where it is installed.
final class PandasPeer {
  private static final PythonScript SCRIPT = new PythonScript(PandasPeer.class, "pandas_peer.py");

  private PandasPeer() {}

  static void ask(PatentTable table, PlainCounts plain) throws IOException, InterruptedException {
    Optional<String> python = PythonScript.with("pandas");
    if (python.isEmpty()) {
      System.out.println("pandas: left out, no Python has it");
      return;
    }
    Path folder = Files.createTempDirectory("beacon-pandas");
    try {
      write(folder, table);
      compare(SCRIPT.run(python.get(), folder, List.of(folder.toString())), plain);
    } finally {
      Measured.delete(folder);
    }
  }

  private static void write(Path folder, PatentTable table) throws IOException {
    write(folder.resolve("family.i32"), table.numbers().family().codes());
    write(folder.resolve("application.i32"), table.numbers().application().codes());
    write(folder.resolve("priority.i32"), table.dates().priority().days());
    write(folder.resolve("status.i32"), table.rights().status().codes());
    write(folder.resolve("applicant.i32"), table.parties().applicants().codes());
    write(folder.resolve("applicant-row.i32"), rows(table.parties().applicants()));
  }

  private static int[] rows(CodesColumn column) {
    return IntStream.range(0, column.offsets().length - 1)
        .flatMap(row -> IntStream.range(0, column.count(row)).map(_ -> row)).toArray();
  }

  private static void write(Path file, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(values);
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  private static void compare(List<String> lines, PlainCounts plain) throws IOException {
    List<String> differences = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      int found = Integer.parseInt(cells[cells.length - 1]);
      switch (cells[0]) {
        case "seconds" -> System.out.println("pandas: " + cells[1] + " " + found / 1000.0 + " s");
        case "year" -> LandscapeRun.expect("year " + cells[1], plain.familiesByYear[Integer.parseInt(cells[1]) - 1900], found, differences);
        case "applicant" -> LandscapeRun.expect("applicant " + cells[1], plain.applicants[Integer.parseInt(cells[1])], found, differences);
        case "state" -> LandscapeRun.expect("state " + cells[1], plain.states[Integer.parseInt(cells[1])], found, differences);
        default -> throw new IOException("unexpected answer: " + line);
      }
    }
    if (!differences.isEmpty()) {
      throw new IOException("pandas differs: " + differences.subList(0, Math.min(10, differences.size())));
    }
    System.out.println("pandas: equal numbers");
  }
}
