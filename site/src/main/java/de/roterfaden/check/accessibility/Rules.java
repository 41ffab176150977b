package de.roterfaden.check.accessibility;

import java.util.List;

/** All rules for single pages, in the order in which they are explained. */
public final class Rules {

  private static final List<AccessibilityRule> ALL =
      List.of(
          new PageLanguage(),
          new LanguageOfParts(),
          new PageTitle(),
          new MainHeading(),
          new HeadingOrder(),
          new EmptyHeading(),
          new FakeHeading(),
          new Landmarks(),
          new SkipLink(),
          new MissingAlt(),
          new WeakAlt(),
          new LinkText(),
          new SameLinkText(),
          new ControlName(),
          new NestedControl(),
          new LabelInName(),
          new FieldLabel(),
          new FieldGroup(),
          new Autocomplete(),
          new TableHeader(),
          new TableCaption(),
          new ListStructure(),
          new FakeList(),
          new FrameTitle(),
          new Captions(),
          new Transcript(),
          new Autoplay(),
          new AriaReference(),
          new AriaRole(),
          new HiddenFocus(),
          new TabOrder(),
          new Zoom(),
          new Refresh(),
          new SpacedLetters(),
          new SymbolChain(),
          new NewWindow(),
          new MouseOnly(),
          new Abbreviation());

  private Rules() {}

  public static List<AccessibilityRule> all() {
    return ALL;
  }
}
