package de.roterfaden.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeNarrativeTest {

  @TempDir private Path folder;

  @Test
  void aThousandChaptersAreBakedInAQuarterOfAGigabyteWithoutADatabase() throws IOException {
    GeneratedNarrative.write(folder, 1000);

    OtherProcess.Ended built = OtherProcess.build(folder, "-Xmx256m");

    int plainAndStart = 4 + 4;
    int tasks = 6;
    int changes = 4;
    int measures = 2 * 3;
    int councils = 3;
    assertThat(built.output())
        .contains("pages " + (1000 + 500 + plainAndStart + tasks + changes + measures + councils))
        .contains("no database");
    assertThat(built.exit()).isZero();
    assertThat(SiteOnDisk.read(folder.resolve("output/public")).files())
        .containsKeys(
            "kapitel/kapitel-1000/index.html",
            "kapitel/kapitel-1000/bild.svg",
            "measures/steg/index.html",
            "measures/state/running/en.html",
            "about/einfach.html");
  }
}
