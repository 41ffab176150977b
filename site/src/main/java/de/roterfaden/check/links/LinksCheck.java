package de.roterfaden.check.links;

import de.roterfaden.check.BuiltPage;
import de.roterfaden.check.BuiltSite;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.PageCheck;
import de.roterfaden.check.PageInspection;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Is everything there that the pages of a site refer to? No request is made. */
public final class LinksCheck implements PageCheck {

  @Override
  public String id() {
    return "links";
  }

  @Override
  public PageInspection begin(BuiltSite site) {
    try {
      return new Inspection(LocalLinks.of(site));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Inspection(LocalLinks links) implements PageInspection {

    @Override
    public void look(BuiltPage page) {
      links.look(page.address(), page.document());
    }

    @Override
    public Outcome end() {
      return Outcome.of(links.check(done -> {}).findings());
    }
  }
}
