package de.roterfaden.bake.oven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jspecify.annotations.Nullable;

/**
 * JBake's configuration without the library behind it, which takes longer to start than a whole
 * narrative to bake. Holds {@link JBakeProperties} and the folder of the narrative; what a
 * narrative does not use (AsciiDoc, Thymeleaf, paging, a server) answers with JBake's default or
 * with nothing.
 */
final class OvenConfiguration implements JBakeConfiguration {

  private final Path source;
  private File destination;
  private final Map<String, Object> values;

  /**
   * @param source folder of the narrative
   */
  OvenConfiguration(Path source) {
    this.source = source;
    // JBake makes this folder if it is not there, and our renderer writes nothing into it.
    this.destination = new File(System.getProperty("java.io.tmpdir"));
    this.values = new HashMap<>(JBakeProperties.values("content", "assets"));
    values.put("sourceFolder", source.toFile());
  }

  @Override
  public @Nullable Object get(String key) {
    return values.get(key);
  }

  @Override
  public Map<String, Object> asHashMap() {
    Map<String, Object> map = new HashMap<>();
    values.forEach((key, value) -> map.put(key.replace('.', '_'), value));
    return map;
  }

  @Override
  public Iterator<String> getKeys() {
    return values.keySet().iterator();
  }

  @Override
  public void setProperty(String key, Object value) {
    values.put(key, value);
  }

  @Override
  public void addConfiguration(Properties properties) {
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
  }

  @Override
  public List<Property> getJbakeProperties() {
    return List.of();
  }

  @Override
  public List<String> getDocumentTypes() {
    List<String> types = new ArrayList<>();
    for (String key : values.keySet()) {
      if (key.startsWith("template.") && key.endsWith(".file")) {
        types.add(key.substring("template.".length(), key.length() - ".file".length()));
      }
    }
    return types;
  }

  // Folders

  @Override
  public File getSourceFolder() {
    return source.toFile();
  }

  @Override
  public File getContentFolder() {
    return folder("content.folder");
  }

  @Override
  public String getContentFolderName() {
    return text("content.folder");
  }

  @Override
  public File getDataFolder() {
    return folder("data.folder");
  }

  @Override
  public String getDataFolderName() {
    return text("data.folder");
  }

  @Override
  public String getDataFileDocType() {
    return "data";
  }

  @Override
  public File getAssetFolder() {
    return folder("asset.folder");
  }

  @Override
  public String getAssetFolderName() {
    return text("asset.folder");
  }

  @Override
  public boolean getAssetIgnoreHidden() {
    return true;
  }

  @Override
  public File getTemplateFolder() {
    return folder("template.folder");
  }

  @Override
  public String getTemplateFolderName() {
    return text("template.folder");
  }

  @Override
  public File getDestinationFolder() {
    return destination;
  }

  @Override
  public void setDestinationFolder(File folder) {
    destination = folder;
  }

  @Override
  public String getIgnoreFileName() {
    return ".jbakeignore";
  }

  // Documents and templates

  @Override
  public @Nullable String getTemplateByDocType(String docType) {
    return (String) values.get("template." + docType + ".file");
  }

  @Override
  public @Nullable File getTemplateFileByDocType(String docType) {
    String template = getTemplateByDocType(docType);
    return template == null ? null : new File(getTemplateFolder(), template);
  }

  @Override
  public String getOutputExtension() {
    return text("output.extension");
  }

  @Override
  public String getOutputExtensionByDocType(String docType) {
    return (String) values.getOrDefault("template." + docType + ".extension", getOutputExtension());
  }

  @Override
  public String getRenderEncoding() {
    return text("render.encoding");
  }

  @Override
  public String getTemplateEncoding() {
    return text("template.encoding");
  }

  @Override
  public String getOutputEncoding() {
    return text("render.encoding");
  }

  @Override
  public String getDefaultStatus() {
    return text("default.status");
  }

  @Override
  public String getDefaultType() {
    return "";
  }

  @Override
  public String getDraftSuffix() {
    return "-draft";
  }

  @Override
  public String getDateFormat() {
    return "yyyy-MM-dd";
  }

  @Override
  public String getHeaderSeparator() {
    return "---";
  }

  @Override
  public boolean getUriWithoutExtension() {
    return false;
  }

  @Override
  public String getPrefixForUriWithoutExtension() {
    return "";
  }

  @Override
  public boolean getImgPathUpdate() {
    return false;
  }

  @Override
  public boolean getImgPathPrependHost() {
    return false;
  }

  @Override
  public String getSiteHost() {
    return "";
  }

  // JBake's own pages, of which a narrative has none

  @Override
  public boolean getRenderIndex() {
    return false;
  }

  @Override
  public String getIndexFileName() {
    return "index.html";
  }

  @Override
  public boolean getPaginateIndex() {
    return false;
  }

  @Override
  public int getPostsPerPage() {
    return 5;
  }

  @Override
  public boolean getRenderArchive() {
    return false;
  }

  @Override
  public String getArchiveFileName() {
    return "archive.html";
  }

  @Override
  public boolean getRenderFeed() {
    return false;
  }

  @Override
  public String getFeedFileName() {
    return "feed.xml";
  }

  @Override
  public boolean getRenderSiteMap() {
    return false;
  }

  @Override
  public String getSiteMapFileName() {
    return "sitemap.xml";
  }

  @Override
  public boolean getRenderError404() {
    return false;
  }

  @Override
  public String getError404FileName() {
    return "404.html";
  }

  @Override
  public boolean getRenderTags() {
    return false;
  }

  @Override
  public boolean getRenderTagsIndex() {
    return false;
  }

  @Override
  public String getTagPathName() {
    return "tags";
  }

  @Override
  public boolean getSanitizeTag() {
    return false;
  }

  // The database, the server, and engines that a narrative does without

  @Override
  public String getDatabaseStore() {
    return text("db.store");
  }

  @Override
  public String getDatabasePath() {
    return "cache";
  }

  @Override
  public boolean getClearCache() {
    return false;
  }

  @Override
  public int getServerPort() {
    return 8820;
  }

  @Override
  public String getServerHostname() {
    return "localhost";
  }

  @Override
  public String getServerContextPath() {
    return "/";
  }

  @Override
  public List<String> getMarkdownExtensions() {
    return List.of();
  }

  @Override
  public List<String> getAsciidoctorAttributes() {
    return List.of();
  }

  @Override
  public Object getAsciidoctorOption(String optionKey) {
    return "";
  }

  @Override
  public List<String> getAsciidoctorOptionKeys() {
    return List.of();
  }

  @Override
  public String getAttributesExportPrefixForAsciidoctor() {
    return "";
  }

  @Override
  public boolean getExportAsciidoctorAttributes() {
    return false;
  }

  @Override
  public String getThymeleafLocale() {
    return "de_DE";
  }

  @Override
  public String getThymeleafModeByType(String type) {
    return "HTML";
  }

  @Override
  public @Nullable TimeZone getFreemarkerTimeZone() {
    return null;
  }

  @Override
  public @Nullable String getJvmLocale() {
    return null;
  }

  @Override
  public String getExampleProjectByType(String templateType) {
    return "";
  }

  @Override
  public String getVersion() {
    return "";
  }

  @Override
  public String getBuildTimeStamp() {
    return "";
  }

  @Override
  public String getAbbreviatedGitHash() {
    return "";
  }

  private File folder(String key) {
    return source.resolve(text(key)).toFile();
  }

  private String text(String key) {
    return values.get(key).toString();
  }
}
