package org.patentbeacon.analysis.rival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.growth.Cagr;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.FamilyOffices;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.concordance.ConcordanceField;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;

/// What is counted of the applicants that are compared.
final class Rivalry {
  static final int GROWTH_YEARS = 5;
  static final int RECENT_YEARS = 3;
  private static final int PARTNERS = 5;

  private final Units units;
  private final CodesColumn names;
  private final int[] sizes;
  private final int[] chosen;
  private final Map<Integer, int[]> own;
  private final int known;
  private final Periods years;
  private final CodesColumn inventors;
  private final CodesColumn subclasses;
  private final CodeColumn types;
  private final int[] familySizes;
  private final FieldsOfUnits fields;
  private final HoldersApplications applications;
  private final Impact impact;
  /// The units of applicants by subclass.
  private final Map<Integer, double[]> vectors = new HashMap<>();

  Rivalry(PatentSet set, CompetitorSpec spec, @Nullable CitationEdges edges) {
    this.units = set.units(spec.unit());
    this.names = units.values(set.table().parties().applicants());
    this.sizes = new int[names.dictionary().size()];
    for (int name : names.codes()) {
      sizes[name]++;
    }
    this.chosen = spec.names().isEmpty()
        ? Arrays.stream(Tops.of(sizes.length, name -> sizes[name], spec.most())).limit(CompetitorSpec.MAX).toArray()
        : spec.names().stream().mapToInt(name -> Collections.binarySearch(names.dictionary(), name, CodePointOrder.INSTANCE))
            .filter(name -> name >= 0 && sizes[name] > 0).distinct().toArray();
    this.own = own(names, chosen);
    this.known = names.rowsWithValues();
    this.years = set.years(units.unit(), spec.basis());
    this.inventors = units.values(set.table().parties().inventors());
    this.subclasses = set.ipc(spec.unit(), ClassLevel.SUBCLASS);
    this.types = units.value(set.table().numbers().patentType());
    this.familySizes = FamilyOffices.of(set, units.unit()).counts();
    this.fields = new FieldsOfUnits(set, units);
    this.applications = new HoldersApplications(set);
    this.impact = new Impact(set, spec.unit(), edges);
  }

  int[] chosen() {
    return chosen;
  }

  String label(int name) {
    return names.dictionary().get(name);
  }

  @Nullable Integer lastYear() {
    return years.lastUsable();
  }

  /// The units of each applicant that is compared.
  private static Map<Integer, int[]> own(CodesColumn names, int[] chosen) {
    Map<Integer, IntStream.Builder> found = new HashMap<>();
    Arrays.stream(chosen).forEach(name -> found.put(name, IntStream.builder()));
    boolean[] asked = new boolean[names.dictionary().size()];
    Arrays.stream(chosen).forEach(name -> asked[name] = true);
    for (int unit = 0; unit < names.offsets().length - 1; unit++) {
      for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
        if (asked[names.codes()[at]]) {
          Objects.requireNonNull(found.get(names.codes()[at])).accept(unit);
        }
      }
    }
    Map<Integer, int[]> own = new HashMap<>();
    found.forEach((name, builder) -> own.put(name, builder.build().toArray()));
    return own;
  }

  private int[] own(int name) {
    return Objects.requireNonNull(own.get(name));
  }

  private boolean recent(int unit) {
    int place = years.of(unit);
    return place != Periods.UNKNOWN && place < years.usable() && place >= years.usable() - RECENT_YEARS;
  }

  private boolean earlier(int unit) {
    int place = years.of(unit);
    return place != Periods.UNKNOWN && place < years.usable() - RECENT_YEARS;
  }

  Competitors.Size size(int name) {
    int[] own = own(name);
    BitSet active = new BitSet();
    int inventions = 0;
    for (int unit : own) {
      inventions += RightType.of(types.value(unit)) == RightType.INVENTION ? 1 : 0;
      for (int at = inventors.offsets()[unit]; recent(unit) && at < inventors.offsets()[unit + 1]; at++) {
        active.set(inventors.codes()[at]);
      }
    }
    return new Competitors.Size(own.length, Measure.ratio(own.length, known), growth(own), inventions, applications.count(name),
        applications.inForce(name), active.cardinality());
  }

  private Measure growth(int[] own) {
    int last = years.usable() - 1;
    if (last < GROWTH_YEARS) {
      return Measure.undefined(Reason.WINDOW_SHORT);
    }
    long from = Arrays.stream(own).filter(unit -> years.of(unit) == last - GROWTH_YEARS).count();
    long to = Arrays.stream(own).filter(unit -> years.of(unit) == last).count();
    return Cagr.of((int) from, (int) to, GROWTH_YEARS);
  }

  Competitors.Strength strength(int name) {
    int[] own = own(name);
    double offices = Arrays.stream(own).map(unit -> familySizes[unit]).average().orElse(0);
    return new Competitors.Strength(applications.grantRate(name), own.length == 0 ? Measure.undefined(Reason.EMPTY_SET)
        : Measure.of(offices), impact.percentile(own), impact.cii(own).cii(), impact.cii(own).ts());
  }

  /// @param query the query of each field, by its code
  List<Competitors.Field> fields(int name, Function<String, @Nullable String> query) {
    int[] own = own(name);
    int[] recent = Arrays.stream(own).filter(this::recent).toArray();
    int[] earlier = Arrays.stream(own).filter(this::earlier).toArray();
    int[] counts = fields.counts(own);
    int[] before = fields.counts(earlier);
    int[] now = fields.counts(recent);
    List<Competitors.Field> rows = new ArrayList<>();
    for (int place : Tops.of(counts.length, field -> counts[field], counts.length)) {
      ConcordanceField field = fields.field(place);
      Measure part = Measure.ratio(counts[place], own.length);
      Measure usual = Measure.ratio(fields.all(place), units.count());
      Measure rta = part.ok() && usual.ok() ? Measure.ratio(part.orThrow(), usual.orThrow()) : part;
      Measure late = Measure.ratio(now[place], recent.length);
      Measure early = Measure.ratio(before[place], earlier.length);
      Measure shift = !late.ok() ? late : !early.ok() ? early : Measure.of(late.orThrow() - early.orThrow());
      rows.add(new Competitors.Field(field.code(), field.name(), counts[place], rta, shift, before[place] == 0 && now[place] > 0,
          query.apply(field.code())));
    }
    return rows;
  }

  List<Competitors.Partner> partners(int name) {
    int[] counts = new int[sizes.length];
    for (int unit : own(name)) {
      for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
        counts[names.codes()[at]] += names.codes()[at] == name ? 0 : 1;
      }
    }
    return Arrays.stream(Tops.of(counts.length, other -> counts[other], PARTNERS)).limit(PARTNERS)
        .mapToObj(other -> new Competitors.Partner(label(other), counts[other])).toList();
  }

  Measure overlap(int one, int other) {
    double[] a = vector(one);
    double[] b = vector(other);
    double product = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return Measure.ratio(product, Math.sqrt(left) * Math.sqrt(right));
  }

  private double[] vector(int name) {
    return vectors.computeIfAbsent(name, this::counted);
  }

  private double[] counted(int name) {
    double[] vector = new double[subclasses.dictionary().size()];
    for (int unit : own(name)) {
      for (int at = subclasses.offsets()[unit]; at < subclasses.offsets()[unit + 1]; at++) {
        vector[subclasses.codes()[at]]++;
      }
    }
    return vector;
  }
}
