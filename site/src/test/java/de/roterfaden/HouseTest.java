package de.roterfaden;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house: which room may use which, and what no room may hold. */
class HouseTest {

  private static JavaClasses code;

  @BeforeAll
  static void readTheCode() {
    code =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.roterfaden");
  }

  @Test
  void dependenciesPointInTheDirectionInWhichDataFlows() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("finding")
        .definedBy("de.roterfaden.finding..")
        .layer("text")
        .definedBy("de.roterfaden.text..")
        .layer("narrative")
        .definedBy("de.roterfaden.narrative..")
        .layer("graphics")
        .definedBy("de.roterfaden.graphics..")
        .layer("markup")
        .definedBy("de.roterfaden.markup..")
        .layer("bake")
        .definedBy("de.roterfaden.bake..")
        .layer("check")
        .definedBy("de.roterfaden.check..")
        .layer("export")
        .definedBy("de.roterfaden.export..")
        .layer("serve")
        .definedBy("de.roterfaden.serve..")
        .layer("cli")
        .definedBy("de.roterfaden.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("serve", "cli")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("export", "serve", "cli")
        .whereLayer("bake")
        .mayOnlyBeAccessedByLayers("check", "export", "serve", "cli")
        .whereLayer("markup")
        .mayOnlyBeAccessedByLayers("bake", "check", "export", "serve", "cli")
        .whereLayer("graphics")
        .mayOnlyBeAccessedByLayers("markup", "bake", "check", "export", "serve", "cli")
        .whereLayer("narrative")
        .mayOnlyBeAccessedByLayers("graphics", "markup", "bake", "check", "export", "serve", "cli")
        .check(code);
  }

  @Test
  void languageKnowsNothingOfFilesAndPages() {
    noClasses()
        .that()
        .resideInAPackage("de.roterfaden.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "de.roterfaden.finding..", "de.roterfaden.narrative..", "java.nio.file..")
        .check(code);
  }

  @Test
  void onlyTheOvenKnowsJBakeAndPebble() {
    noClasses()
        .that()
        .resideOutsideOfPackages("de.roterfaden.bake..", "de.roterfaden.export..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jbake..", "io.pebbletemplates..")
        .check(code);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(code);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(code);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("de.roterfaden.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(code);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path root = Path.of("src", "main", "java", "de", "roterfaden");
    try (Stream<Path> folders = Files.walk(root)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(HouseTest::holdsJava)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertThat(silent).isEmpty();
    }
  }

  private static boolean holdsJava(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
