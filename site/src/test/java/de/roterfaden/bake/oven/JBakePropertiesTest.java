package de.roterfaden.bake.oven;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.PageType;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationInspector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a narrative's {@code jbake.properties} says to JBake, and what our oven answers it. */
class JBakePropertiesTest {

  /** What our oven has no use for, or takes from elsewhere. */
  private static final Set<String> DIFFERENT =
      Set.of(
          "getAsciidoctorAttributes",
          "getAsciidoctorOptionKeys",
          "getBuildTimeStamp",
          "getAbbreviatedGitHash",
          "getDestinationFolder",
          "getExportAsciidoctorAttributes",
          "getImgPathPrependHost",
          "getHeaderSeparator",
          "getJbakeProperties",
          "getKeys",
          "getMarkdownExtensions",
          "getDocumentTypes",
          "getPostsPerPage",
          "getSiteHost",
          "getThymeleafLocale",
          "getVersion");

  @TempDir private Path narrative;
  private JBakeConfiguration stock;

  @BeforeEach
  void loadAsJBakeDoes() throws IOException {
    Files.createDirectories(narrative.resolve("content"));
    Files.writeString(narrative.resolve("jbake.properties"), JBakeProperties.text());
    stock = new ConfigUtil().loadConfig(narrative.toFile(), null);
  }

  @Test
  void jbakeFindsAllFoldersThatItWants() {
    new JBakeConfigurationInspector(stock).inspect();

    assertThat(stock.getDestinationFolder()).isDirectory();
  }

  @Test
  void everyPageTypeHasATemplate() {
    for (PageType type : PageType.values()) {
      assertThat(stock.getTemplateByDocType(type.id())).isEqualTo(type.id() + ".faden");
    }
    assertThat(stock.getOutputExtensionByDocType("sitemap")).isEqualTo(".xml");
    assertThat(stock.getOutputExtensionByDocType("robots")).isEqualTo(".txt");
    assertThat(stock.getOutputExtensionByDocType("redirect")).isEqualTo(".html");
  }

  @Test
  void jbakeRendersNoneOfItsOwnPages() {
    assertThat(
            stock.getRenderIndex()
                || stock.getRenderFeed()
                || stock.getRenderArchive()
                || stock.getRenderSiteMap()
                || stock.getRenderTags()
                || stock.getRenderTagsIndex()
                || stock.getRenderError404())
        .isFalse();
  }

  @Test
  void everyExampleHasTheFile() throws IOException {
    try (Stream<Path> examples = Files.list(Path.of("..", "narratives"))) {
      List<Path> narratives =
          examples.filter(each -> Files.exists(each.resolve("narrative.yml"))).toList();

      assertThat(narratives).isNotEmpty();
      for (Path example : narratives) {
        assertThat(example.resolve("jbake.properties")).hasContent(JBakeProperties.text());
      }
    }
  }

  @Test
  void ourOvenSaysTheSameWithoutReadingTheFile() throws ReflectiveOperationException {
    JBakeConfiguration ours = new OvenConfiguration(narrative);

    for (Method question : JBakeConfiguration.class.getMethods()) {
      if (question.getName().startsWith("get")
          && question.getParameterCount() == 0
          && !DIFFERENT.contains(question.getName())) {
        assertThat(answer(question, ours))
            .as(question.getName())
            .isEqualTo(answer(question, stock));
      }
    }
    assertThat(stock.getDocumentTypes()).containsAll(ours.getDocumentTypes());
  }

  private static String answer(Method question, JBakeConfiguration configuration)
      throws IllegalAccessException, InvocationTargetException {
    Object answer = question.invoke(configuration);
    return answer == null ? "" : answer.toString();
  }
}
