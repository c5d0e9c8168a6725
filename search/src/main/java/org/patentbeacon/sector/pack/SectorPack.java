package org.patentbeacon.sector.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.patentbeacon.sector.read.SectorFiles;

/// A sector as one file to hand on: its files, sorted, with fixed times, and a list of what they are.
///
/// Entries are stored, not compressed: the same files give the same bytes with any library.
///
/// @param list what the package holds
/// @param files the files, without the list
public record SectorPack(PackList list, SectorFiles files) {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final long MOST_BYTES = 1L << 28;

  /// {@return a package of the files of a sector}
  ///
  /// @param id the id of the sector
  /// @param files its files
  /// @param withPrivate whether members, targets and profiles come along
  public static SectorPack of(String id, SectorFiles files, boolean withPrivate) {
    SortedMap<String, byte[]> packed = new TreeMap<>(files.contents());
    packed.keySet().removeIf(name -> name.equals(SectorFiles.PACK) || (SectorFiles.isPrivate(name) && !withPrivate));
    return new SectorPack(PackList.of(id, packed), SectorFiles.of(packed));
  }

  /// Writes the package in one step.
  ///
  /// @param file where to; replaced when it is there
  /// @throws IOException when the disk refuses
  public void write(Path file) throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>(files.contents());
    all.put(SectorFiles.PACK, list.json());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var named : all.entrySet()) {
        zip.putNextEntry(entry(named.getKey(), named.getValue()));
        zip.write(named.getValue());
      }
    }
    Folders.replace(file, bytes.toByteArray());
  }

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }

  /// {@return a package that was handed on, each file of which is what the list says}
  ///
  /// @param file the package
  /// @throws PackException when it is none, or was changed
  /// @throws IOException when it cannot be read
  public static SectorPack read(Path file) throws IOException {
    SortedMap<String, byte[]> contents = entries(Files.readAllBytes(file));
    byte[] json = contents.remove(SectorFiles.PACK);
    if (json == null) {
      throw new PackException("包中没有 pack.json", "there is no pack.json in it");
    }
    PackList list = PackList.read(json);
    PackList found = PackList.of(list.id(), contents);
    for (String name : union(list, found)) {
      String expected = list.files().get(name);
      String actual = found.files().get(name);
      if (expected == null || !expected.equals(actual)) {
        String zh = expected == null ? "不在 pack.json 中" : actual == null ? "缺失" : "与 pack.json 中的 SHA-256 不符";
        String en = expected == null ? "is not in pack.json" : actual == null ? "is missing" : "is not what its SHA-256 in pack.json says";
        throw new PackException("文件 " + name + " " + zh, "the file " + name + " " + en);
      }
    }
    if (!found.revision().equals(list.revision())) {
      throw new PackException("版本应为 %s，实为 %s".formatted(list.revision(), found.revision()),
          "expected the revision %s, found %s".formatted(list.revision(), found.revision()));
    }
    return new SectorPack(list, SectorFiles.of(contents));
  }

  private static Iterable<String> union(PackList one, PackList other) {
    SortedMap<String, String> both = new TreeMap<>(one.files());
    both.putAll(other.files());
    return both.keySet();
  }

  private static SortedMap<String, byte[]> entries(byte[] file) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    long left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (Folders.leaves(name)) {
          throw new PackException("路径“" + name + "”超出目标目录", "the path '" + name + "' leaves the folder");
        }
        byte[] content = zip.readNBytes((int) left + 1);
        left -= content.length;
        if (left < 0) {
          throw new PackException("内容超过 256 MB", "it holds more than 256 MB");
        }
        if (contents.putIfAbsent(name, content) != null) {
          throw new PackException("文件 " + name + " 出现了两次", "the file " + name + " is there twice");
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new PackException("不是完好的 ZIP 文件：" + e.getMessage(), "this is no sound ZIP file: " + e.getMessage());
    }
    if (contents.isEmpty()) {
      throw new PackException("不是 ZIP 文件，或其中没有文件", "this is no ZIP file, or there is nothing in it");
    }
    return contents;
  }

  /// Puts the files and the list into a folder, all or none.
  ///
  /// @param folder a folder that is empty or not there
  /// @throws PackException when there is something in it
  /// @throws IOException when the disk refuses
  public void unpack(Path folder) throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>(files.contents());
    all.put(SectorFiles.PACK, list.json());
    Folders.fill(folder, all);
  }
}
