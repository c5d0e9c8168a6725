package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The same graph in Python, with networkx and igraph where they are installed.
///
/// @param figures what it worked out, each as its value and the seconds it took
/// @param ranks the PageRank of each node; empty without networkx
record NetworkPeer(Map<String, List<String>> figures, List<Double> ranks) {
  private static final String SCRIPT = "network_peer.py";

  /// Whether there is a Python to ask.
  static boolean present() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  static NetworkPeer ask(GeneratedCitations citations, int[] groups) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("beacon-network");
    try {
      Path script = folder.resolve(SCRIPT);
      try (InputStream in = Objects.requireNonNull(NetworkPeer.class.getResourceAsStream(SCRIPT))) {
        Files.copy(in, script);
      }
      write(folder.resolve("edges.tsv"), citations, groups, folder.resolve("groups.tsv"));
      Path answer = folder.resolve("answer.tsv");
      Path ranks = folder.resolve("ranks.txt");
      int end = new ProcessBuilder("python3", script.toString(), folder.resolve("edges.tsv").toString(),
          folder.resolve("groups.tsv").toString(), ranks.toString()).redirectOutput(answer.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
      if (end != 0) {
        throw new IOException(SCRIPT + " ended with " + end);
      }
      Map<String, List<String>> figures = new LinkedHashMap<>();
      Files.readAllLines(answer).stream().map(line -> line.split("\t"))
          .forEach(parts -> figures.put(parts[0], List.of(parts[1], parts[2])));
      return new NetworkPeer(figures,
          Files.exists(ranks) ? Files.readAllLines(ranks).stream().map(Double::valueOf).toList() : List.of());
    } finally {
      Measured.delete(folder);
    }
  }

  private static void write(Path edges, GeneratedCitations citations, int[] groups, Path partition) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(edges));
        PrintWriter groupsOut = new PrintWriter(Files.newBufferedWriter(partition))) {
      for (int i = 0; i < citations.cited().length; i++) {
        out.println(citations.cited()[i] + "\t" + citations.citing()[i]);
      }
      for (int group : groups) {
        groupsOut.println(group);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
