package org.patentbeacon.sector.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.digest.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The `pack.json` of a package: what it holds, so that nobody takes a changed package for the one that was handed on.
///
/// @param schema the form of the package
/// @param id the id of the sector
/// @param revision the state of its files
/// @param files the SHA-256 of each file by name
/// @param counts how much its topics held where it was made; absent when that was not counted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PackList(String schema, String id, String revision, SortedMap<String, String> files,
    @Nullable PackedCounts counts) {
  static final String SCHEMA = "patent-beacon-pack/1";
  private static final int REVISION_DIGITS = 12;
  private static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /// {@return the list of some files}
  ///
  /// @param id the id of the sector
  /// @param contents the bytes by name, without the list itself
  public static PackList of(String id, SortedMap<String, byte[]> contents) {
    SortedMap<String, String> files = new TreeMap<>();
    contents.forEach((name, bytes) -> files.put(name, Sha256.of(bytes)));
    return new PackList(SCHEMA, id, revision(contents), files, null);
  }

  /// {@return the same with how much its topics hold}
  ///
  /// @param counted the numbers
  public PackList with(PackedCounts counted) {
    return new PackList(schema, id, revision, files, counted);
  }

  /// {@return the first 12 hex digits of the SHA-256 over the files in the order of their names: name, a zero byte,
  /// content, a zero byte}
  ///
  /// @param contents the bytes by name
  public static String revision(SortedMap<String, byte[]> contents) {
    MessageDigest digest = Sha256.begin();
    contents.forEach((name, bytes) -> {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(bytes);
      digest.update((byte) 0);
    });
    return HexFormat.of().formatHex(digest.digest()).substring(0, REVISION_DIGITS);
  }

  byte[] json() {
    return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this).replace("\r\n", "\n") + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// {@return the list of a package}
  ///
  /// @param json what stands in its `pack.json`
  /// @throws PackException when it is none
  public static PackList read(byte[] json) throws PackException {
    try {
      PackList list = JSON.readValue(json, PackList.class);
      if (SCHEMA.equals(list.schema)) {
        return list;
      }
      throw new PackException("pack.json 的 schema 应为 %s，实为“%s”".formatted(SCHEMA, list.schema),
          "expected the schema %s in pack.json, found '%s'".formatted(SCHEMA, list.schema));
    } catch (JacksonException e) {
      throw new PackException("pack.json 无法读取：" + e.getOriginalMessage(), "pack.json cannot be read: " + e.getOriginalMessage());
    }
  }
}
