package org.patentbeacon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.patentbeacon.architecture.broken.index.IndexThatKnowsTheServer;

/// The rules of the house, each with its reason, and for each a class that breaks it, as a proof that it can fail.
class ArchitectureTest {
  private static final String ROOT = "org.patentbeacon.";

  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.patentbeacon");
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackagesOf(IndexThatKnowsTheServer.class, org.patentbeacon.architecture.broken.query.QueryThatKnowsLucene.class);

  private static Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("only the rooms of its engine know Lucene", noClasses()
        .that().resideOutsideOfPackages(ROOT + "index.lucene..", ROOT + "benchmarks..")
        .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..")
        .because("another engine must fit behind PatentIndex"));
    rules.put("only the ledger knows SQL", noClasses()
        .that().resideOutsideOfPackages(ROOT + "ledger..", ROOT + "benchmarks..")
        .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..",
            "com.zaxxer.hikari..", "org.sqlite..", "org.postgresql..")
        .because("the ledger is the one database of its kind"));
    rules.put("only the server knows HTTP", noClasses()
        .that().resideOutsideOfPackages(ROOT + "server..")
        .should().dependOnClassesThat().resideInAnyPackage("io.javalin..", "org.eclipse.jetty..")
        .because("institutions embed the library without a server"));
    rules.put("only fetch knows OkHttp", noClasses()
        .that().resideOutsideOfPackages(ROOT + "fetch..")
        .should().dependOnClassesThat().resideInAnyPackage("okhttp3..", "okio..")
        .because("who fetches and who delivers keeps the network to himself"));
    rules.put("documents do no input or output", noClasses()
        .that().resideInAnyPackage(ROOT + "document..", ROOT + "query..", ROOT + "analysis..", "..broken.query..")
        .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files")
        .because("values and pure functions are the same everywhere"));
    rules.put("analysis knows no engine and no reader", noClasses()
        .that().resideInAnyPackage(ROOT + "analysis..", ROOT + "report..", "..broken.query..")
        .should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..", ROOT + "format..")
        .because("the same table must give the same landscape, whatever filled it"));
    rules.put("the library does not know the server", noClasses()
        .that().resideOutsideOfPackages(ROOT + "server..", ROOT + "cli..", ROOT + "demo..", ROOT + "benchmarks..")
        .should().dependOnClassesThat().resideInAnyPackage(ROOT + "server..", ROOT + "cli..")
        .because("each module requires only those before it"));
    rules.put("no rule reads the system clock", noClasses()
        .that().resideOutsideOfPackages(ROOT + "cli..", ROOT + "benchmarks..")
        .should().callMethod(java.time.Instant.class, "now")
        .orShould().callMethod(java.time.LocalDate.class, "now")
        .because("time is an argument"));
    rules.put("no packages in cycles", slices().matching(ROOT + "(**)").should().beFreeOfCycles()
        .because("a package is read before those that use it"));
    rules.put("no manager, helper, util or impl", classes().should().haveSimpleNameNotEndingWith("Manager")
        .andShould().haveSimpleNameNotEndingWith("Helper").andShould().haveSimpleNameNotEndingWith("Util")
        .andShould().haveSimpleNameNotEndingWith("Utils").andShould().haveSimpleNameNotEndingWith("Impl")
        .because("a name says what a thing is"));
    return rules;
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return rules().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCanFail() {
    return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
        assertThat(rule.getValue().allowEmptyShould(true).evaluate(BROKEN).hasViolation()).isTrue()));
  }
}
