package de.roterfaden.narrative.review;

/**
 * Something that a group adds of its own.
 *
 * @param id its number within the reply: {@code c1}
 * @param kind what it is
 * @param chapter folder of the chapter that it is about, or ""
 * @param text what it says
 * @param released whether the group lets the public see it
 */
public record Contribution(
    String id, ContributionKind kind, String chapter, String text, boolean released) {

  /** Whether it says the same as another, whatever its number. */
  public boolean saysTheSameAs(Contribution other) {
    return kind == other.kind
        && chapter.equals(other.chapter)
        && text.equals(other.text)
        && released == other.released;
  }
}
