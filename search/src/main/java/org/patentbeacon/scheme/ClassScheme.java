package org.patentbeacon.scheme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.classes.ClassTitle;

/// A classification scheme: its classes in order, each with its titles and what stands above and below it. Immutable.
///
/// A class and everything below it are neighbours, so an end for each class is all of the hierarchy.
public final class ClassScheme {
  private final SchemeAbout about;
  private final SchemeTables tables;
  private @Nullable TitleSearch zh;
  private @Nullable TitleSearch en;

  ClassScheme(SchemeAbout about, SchemeTables tables) {
    this.about = about;
    this.tables = tables;
  }

  /// The scheme that a draft has become.
  static ClassScheme of(SchemeAbout about, SchemeDraft draft) {
    Map<String, SchemeDraft.Node> nodes = draft.complete();
    return new ClassScheme(about, SchemeTables.of(SchemeDraft.tree(nodes), nodes.size()));
  }

  SchemeTables tables() {
    return tables;
  }

  /// {@return what it is and where it comes from}
  public SchemeAbout about() {
    return about;
  }

  /// {@return the number of its classes}
  public int size() {
    return tables.symbols().size();
  }

  /// {@return the symbols in the order of the scheme}
  public List<String> symbols() {
    return IntStream.range(0, size()).mapToObj(tables.symbols()::get).toList();
  }

  /// {@return a class; empty when the scheme does not have it}
  ///
  /// @param symbol its symbol in normal form
  public Optional<SchemeClass> get(String symbol) {
    int at = find(symbol);
    return at < 0 ? Optional.empty() : Optional.of(at(at));
  }

  private SchemeClass at(int at) {
    String symbol = tables.symbols().get(at);
    int dots = tables.dots()[at];
    return new SchemeClass(symbol, SchemeLevel.of(symbol), dots == ClassEntry.UNKNOWN ? null : Integer.valueOf(dots),
        new ClassTitle(tables.zh().orNull(at), tables.en().orNull(at)));
  }

  /// {@return whether the scheme has a class and says what lies below it: of subgroups only when it says their dots}
  ///
  /// @param symbol a symbol in normal form
  public boolean places(String symbol) {
    int at = find(symbol);
    return at >= 0 && tables.dots()[at] != ClassEntry.UNKNOWN;
  }

  /// {@return the symbol itself and all below it, in the order of the scheme; the symbol alone when the scheme does not
  /// have it}
  ///
  /// @param symbol a symbol in normal form
  public List<String> below(String symbol) {
    int at = find(symbol);
    return at < 0 ? List.of(symbol)
        : IntStream.range(at, tables.ends()[at]).mapToObj(tables.symbols()::get).toList();
  }

  /// {@return the classes directly below a class, in the order of the scheme}
  ///
  /// @param symbol a symbol in normal form
  public List<SchemeClass> children(String symbol) {
    List<SchemeClass> children = new ArrayList<>();
    int at = find(symbol);
    if (at >= 0) {
      for (int child = at + 1; child < tables.ends()[at]; child = tables.ends()[child]) {
        children.add(at(child));
      }
    }
    return children;
  }

  /// {@return what stands above a class, the nearest first}
  ///
  /// @param symbol a symbol in normal form
  public List<SchemeClass> above(String symbol) {
    List<SchemeClass> above = new ArrayList<>();
    int at = find(symbol);
    for (int parent = at < 0 ? -1 : tables.parents()[at]; parent >= 0; parent = tables.parents()[parent]) {
      above.add(at(parent));
    }
    return above;
  }

  /// {@return the titles of a class; empty when it is not there or has none}
  ///
  /// @param symbol a symbol in normal form
  public Optional<ClassTitle> title(String symbol) {
    return get(symbol).map(SchemeClass::title).filter(title -> title.zh() != null || title.en() != null);
  }

  /// Finds classes by their titles: those that contain every word of a text, Chinese characters in a row as they stand,
  /// other words from their first letter on.
  ///
  /// @param text the words
  /// @param language the language of the titles, `zh` or `en`
  /// @param most the greatest number of classes
  /// @return the classes, the highest level first, then those with few dots, then short titles
  public List<SchemeClass> suggest(String text, String language, int most) {
    return titles(language).find(text, tables, most).stream().map(this::at).toList();
  }

  private synchronized TitleSearch titles(String language) {
    if (language.equals("zh")) {
      zh = zh == null ? TitleSearch.of(tables.zh()) : zh;
      return zh;
    }
    en = en == null ? TitleSearch.of(tables.en()) : en;
    return en;
  }

  /// Where a class is, or a negative number.
  private int find(String symbol) {
    byte[] wanted = symbol.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = tables.sorted()[middle];
      int order = tables.symbols().compare(at, wanted);
      if (order == 0) {
        return at;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }
}
