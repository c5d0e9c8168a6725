package org.patentbeacon.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.query.PatentQuery;

/// Evidence by which documents are ranked. It excludes nothing but documents of which it says nothing.
public sealed interface Ranking {

  /// Words a document should have. The index weighs each by its rarity, and by where it stands: BM25 over title, abstract
  /// and claims.
  ///
  /// @param weights the terms with their weights, greater than 0: tokens, or two neighbouring CJK tokens as one term
  /// @param most the greatest number of terms that are looked for: those of the greatest weight and rarity
  record Words(Map<String, Double> weights, int most) implements Ranking {

    /// Copies the map.
    public Words {
      weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }
  }

  /// Conditions a document should meet; its score is the sum of the weights of those it meets.
  ///
  /// @param clauses the conditions
  record Clauses(List<Weighted> clauses) implements Ranking {

    /// Copies the list.
    public Clauses {
      clauses = List.copyOf(clauses);
    }
  }

  /// A condition and what meeting it is worth.
  ///
  /// @param clause the condition
  /// @param weight its weight, greater than 0
  /// @param byRarity whether the weight is multiplied by ln(1 + documents / documents that meet it)
  record Weighted(PatentQuery clause, double weight, boolean byRarity) {}

  /// The nearness of a document's vector to another; the score is 0 to 1, by the cosine.
  ///
  /// @param vector the vector
  record Nearest(DocumentVector vector) implements Ranking {}
}
