package org.patentbeacon.query.classes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What a search knows of the classification schemes: what stands above and below a class, and what it is called.
///
/// Classes are named by the field that holds them (`IPC`, `CPC-MAIN`, `LOC`) and their symbol in normal form.
public interface ClassHierarchy {

  /// Where the hierarchy that is in force comes from. It changes when a scheme is loaded.
  @FunctionalInterface
  interface Source {
    /// No schemes.
    Source NONE = () -> ClassHierarchy.NONE;

    /// {@return the hierarchy in force}
    ///
    /// @throws IOException when the schemes cannot be read
    ClassHierarchy current() throws IOException;
  }

  /// The hierarchy without any scheme.
  ClassHierarchy NONE = new ClassHierarchy() {
    @Override
    public boolean places(String field, String symbol) {
      return false;
    }

    @Override
    public List<String> below(String field, String symbol) {
      return List.of(symbol);
    }

    @Override
    public List<String> above(String field, String symbol) {
      return List.of();
    }

    @Override
    public Optional<ClassTitle> title(String field, String symbol) {
      return Optional.empty();
    }
  };

  /// {@return whether the class is known together with what lies below it}
  ///
  /// @param field a field of classes
  /// @param symbol a symbol in normal form
  boolean places(String field, String symbol);

  /// {@return the class itself and everything below it, in the order of the scheme; the class alone when its place is not
  /// known}
  ///
  /// @param field a field of classes
  /// @param symbol a symbol in normal form
  List<String> below(String field, String symbol);

  /// {@return what stands above a class, the nearest first; empty when it is not known}
  ///
  /// @param field a field of classes
  /// @param symbol a symbol in normal form
  List<String> above(String field, String symbol);

  /// {@return the titles of a class; empty when it has none}
  ///
  /// @param field a field of classes
  /// @param symbol a symbol in normal form
  Optional<ClassTitle> title(String field, String symbol);
}
