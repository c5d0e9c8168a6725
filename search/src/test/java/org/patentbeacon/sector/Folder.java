package org.patentbeacon.sector;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.patentbeacon.sector.check.SectorCheck;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;

/// A small sector without anything to say of it, whose files a test changes one by one.
public final class Folder {
  /// The day of all checks.
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final TreeMap<String, String> texts = new TreeMap<>();

  /// Makes the sector.
  public Folder() {
    with("sector.yaml", """
        schema: patent-beacon-sector/1
        id: led-lighting
        name: {zh: 照明, en: LED lighting}
        anchors:
          灯具: TIABC=(LED or 灯具) or IPC=F21
        clusters: [{id: lamp-town, name: 某某灯饰集群, topics: [n-1]}]
        """);
    with("topics.yaml", """
        topics:
          - id: n-1
            name: {zh: 封装, en: packaging}
            anchor: 灯具
            query: TIAB=(封装 or 灌封)
            children:
              - {id: n-1.1, name: 荧光粉, query: TIAB=荧光粉}
          - {id: n-2, name: 散热}
        """);
    with("fields.yaml", """
        fields:
          - name: 功效
            values:
              - {name: 散热, rule: "TIAB=(散热 or 导热)"}
          - {name: 重点, values: [核心, 关注]}
        """);
    with("samples.csv", """
        topic,date,snapshot,n,relevant,low,high
        n-1,2026-03-02,s-1,30,28,0.79,0.98
        n-1.1,2026-03-02,s-1,30,30,0.89,1
        """);
  }

  /// Puts a file in the place of another.
  ///
  /// @param name its name
  /// @param text what is in it
  public Folder with(String name, String text) {
    texts.put(name, text);
    return this;
  }

  /// Changes a file.
  ///
  /// @param name its name
  /// @param old what is in it once
  /// @param changed what takes its place
  public Folder with(String name, String old, String changed) {
    String text = texts.get(name);
    if (!text.contains(old)) {
      throw new AssertionError(name + " does not hold " + old);
    }
    return with(name, text.replace(old, changed));
  }

  /// Takes a file away.
  ///
  /// @param name its name
  public Folder without(String name) {
    texts.remove(name);
    return this;
  }

  /// The files.
  public SectorFiles files() {
    TreeMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return SectorFiles.of(contents);
  }

  /// What is read and found.
  public SectorReading checked() {
    return SectorCheck.of(SectorReader.read(files()), TODAY);
  }

  /// The sentences of all findings.
  ///
  /// @param lang `zh` or `en`
  public List<String> findings(String lang) {
    return checked().findings().stream().map(finding -> finding.in(lang)).toList();
  }
}
