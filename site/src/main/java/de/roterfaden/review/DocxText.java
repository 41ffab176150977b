package de.roterfaden.review;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes plain, accessible documents for word processors: headings with styles and levels, tables
 * with a header row, a language and a title. Serves one document.
 */
final class DocxText {

  /** Paper A4 and its margins, in twentieths of a point. */
  private static final int PAGE_WIDTH = 11_906;

  private static final int PAGE_HEIGHT = 16_838;
  private static final int SIDE = 1_418;
  private static final int TOP = 1_134;

  private static final int WIDTH = PAGE_WIDTH - 2 * SIDE;

  private static final String FONT = "Verdana";
  private static final int[] SIZES = {11, 18, 14, 12};

  private final XWPFDocument document;

  DocxText(XWPFDocument document, Locale locale) {
    this.document = document;
    paper(document.getDocument().getBody().addNewSectPr());
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage(locale.toLanguageTag());
    for (int level = 1; level <= 3; level++) {
      heading(styles, level);
    }
  }

  private static void paper(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setHeader(BigInteger.valueOf(TOP / 2));
    margins.setFooter(BigInteger.valueOf(TOP / 2));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void heading(XWPFStyles styles, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading" + level);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal("heading " + level);
    style.addNewQFormat();
    CTPPrGeneral properties = style.addNewPPr();
    properties.addNewKeepNext();
    properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
  }

  /** The title that windows and screen readers name. */
  void title(String title) {
    document.getProperties().getCoreProperties().setTitle(title);
  }

  void heading(int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + level);
    paragraph.setSpacingBefore(level == 1 ? 0 : 300);
    paragraph.setSpacingAfter(100);
    run(paragraph, words, SIZES[level], true);
  }

  /** A heading that begins a new page. */
  void pageHeading(int level, String words) {
    heading(level, words);
    document.getLastParagraph().setPageBreak(true);
  }

  void paragraph(String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(140);
    run(paragraph, words, SIZES[0], false);
  }

  /** An item of a list. */
  void item(String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setIndentationLeft(360);
    paragraph.setIndentationHanging(240);
    paragraph.setSpacingAfter(60);
    run(paragraph, "• " + words, SIZES[0], false);
  }

  /**
   * A table of two or more columns; the first column names the row.
   *
   * @param widths width of each column in percent
   */
  void table(String name, List<List<String>> rows, List<Integer> widths) {
    int columns = widths.size();
    XWPFTable table = document.createTable(rows.size(), columns);
    table.setWidth(WIDTH);
    table.getCTTbl().getTblPr().addNewTblCaption().setVal(name);
    for (int i = 0; i < rows.size(); i++) {
      XWPFTableRow row = table.getRow(i);
      row.setCantSplitRow(rows.get(i).stream().noneMatch(cell -> cell.length() > 1_000));
      if (i == 0) {
        row.setRepeatHeader(true);
      }
      for (int column = 0; column < columns; column++) {
        cell(
            row.getCell(column),
            rows.get(i).get(column),
            column == 0 || i == 0,
            WIDTH * widths.get(column) / 100);
      }
    }
    // Word needs a paragraph after a table; a small one starts no page of its own.
    XWPFParagraph after = document.createParagraph();
    after.setSpacingAfter(0);
    run(after, "", 2, false);
  }

  private static void cell(XWPFTableCell cell, String words, boolean bold, int width) {
    CTTblWidth wide = cell.getCTTc().addNewTcPr().addNewTcW();
    wide.setType(STTblWidth.DXA);
    wide.setW(BigInteger.valueOf(width));
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingBefore(60);
    paragraph.setSpacingAfter(60);
    run(paragraph, words, SIZES[0], bold);
  }

  private static void run(XWPFParagraph paragraph, String words, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(bold);
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }
}
