package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java machine of its own for a piece of work, so that nothing compiled or left over by another one helps or hinders it.
final class OwnMachine {
  private OwnMachine() {}

  /// Runs a class and waits for its end; what it prints is printed here.
  ///
  /// @param work its main class
  /// @param options those of the machine, such as `-Xmx256m`
  /// @param arguments those of the class
  static void run(Class<?> work, List<String> options, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), work.getName()));
    command.addAll(List.of(arguments));
    int end = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (end != 0) {
      throw new IOException(work.getSimpleName() + " ended with " + end);
    }
  }
}
