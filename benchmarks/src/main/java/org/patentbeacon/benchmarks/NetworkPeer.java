package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same graph in Python, with networkx and igraph where they are installed.
///
/// @param figures what it worked out, each as its value and the seconds it took
/// @param ranks the PageRank of each node; empty without networkx
record NetworkPeer(Map<String, List<String>> figures, List<Double> ranks) {
  private static final PythonScript SCRIPT = new PythonScript(NetworkPeer.class, "network_peer.py");

  static NetworkPeer ask(String python, GeneratedCitations citations, int[] groups) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("beacon-network");
    try {
      write(folder.resolve("edges.tsv"), citations, groups, folder.resolve("groups.tsv"));
      Path ranks = folder.resolve("ranks.txt");
      List<String> answer = SCRIPT.run(python, folder, List.of(folder.resolve("edges.tsv").toString(),
          folder.resolve("groups.tsv").toString(), ranks.toString()));
      Map<String, List<String>> figures = new LinkedHashMap<>();
      answer.stream().map(line -> line.split("\t"))
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
