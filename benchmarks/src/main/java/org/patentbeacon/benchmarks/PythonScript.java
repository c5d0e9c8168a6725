package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A script that works out the same in Python.
///
/// @param owner the class beside which it lies
/// @param name its name
public record PythonScript(Class<?> owner, String name) {
  /// The one on the path, then that of the system, for which distributions package libraries.
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  /// {@return a Python with a module; empty when none has it}
  ///
  /// @param module the module, such as `sys`, which every one has
  /// @throws InterruptedException when this thread is
  public static Optional<String> with(String module) throws InterruptedException {
    for (String python : PYTHONS) {
      if (knows(python, module)) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  private static boolean knows(String python, String module) throws InterruptedException {
    try {
      return new ProcessBuilder(python, "-c", "import " + module).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) { // there is none of this name
      return false;
    }
  }

  /// Runs it.
  ///
  /// @param python what [#with(String)] found
  /// @param folder where it lies while it runs, with what it reads
  /// @param arguments its arguments
  /// @return the lines that it prints
  /// @throws IOException when it ends with an error
  /// @throws InterruptedException when this thread is
  public List<String> run(String python, Path folder, List<String> arguments) throws IOException, InterruptedException {
    Path script = folder.resolve(name);
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name))) {
      Files.copy(in, script);
    }
    Path answer = folder.resolve("answer.tsv");
    ProcessBuilder process = new ProcessBuilder(python, script.toString()).redirectOutput(answer.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    process.command().addAll(arguments);
    int end = process.start().waitFor();
    if (end != 0) {
      throw new IOException(name + " ended with " + end);
    }
    return Files.readAllLines(answer);
  }
}
