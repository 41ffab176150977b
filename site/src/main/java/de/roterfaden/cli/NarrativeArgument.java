package de.roterfaden.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder of the narrative, which most commands take. */
final class NarrativeArgument {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NARRATIVE",
      descriptionKey = "faden.narrative")
  Path folder = Path.of("");
}
