package de.roterfaden.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTest {

  @Test
  void textWithoutCommentsStaysAsItIs() {
    assertThat(Comments.emptied("a < b\n\n- c -- d\n")).isEqualTo("a < b\n\n- c -- d\n");
  }

  @Test
  void aCommentBetweenParagraphsIsEmptied() {
    assertThat(Comments.emptied("one\n\n<!-- ask\n\nthe mayor -->\n\ntwo\n"))
        .isEqualTo("one\n\n<!-- -->\n\ntwo\n");
  }

  @Test
  void aCommentWithinASentenceIsEmptied() {
    assertThat(Comments.emptied("one <!-- really? --> two <!--\nthree --> four"))
        .isEqualTo("one <!-- -->  two <!-- --> four".replace("  ", " "));
  }

  @Test
  void aCommentThatIsNeverClosedIsEmptiedToTheEnd() {
    assertThat(Comments.emptied("one\n\n<!-- secret\nmore secret")).isEqualTo("one\n\n<!-- -->");
  }

  @Test
  void whatStandsBehindACommentOnItsLineStays() {
    assertThat(Comments.emptied("<!-- secret --> *shown*\n")).isEqualTo("<!-- --> *shown*\n");
  }

  @Test
  void commentsInListsAndQuotationsAreEmptied() {
    assertThat(Comments.emptied("- one\n\n  <!-- secret -->\n\n> <!-- secret\n> too -->\n"))
        .doesNotContain("secret")
        .contains("- one");
  }

  @Test
  void codeThatShowsACommentStays() {
    String code = "`<!-- shown -->`\n\n```html\n<!-- shown -->\n```\n";

    assertThat(Comments.emptied(code)).isEqualTo(code);
  }
}
