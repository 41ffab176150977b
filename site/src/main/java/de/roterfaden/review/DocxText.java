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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes plain, accessible documents for word processors: headings with styles and levels, tables
 * with a header row, a language and a title. Serves one document.
 */
final class DocxText {

  /**
   * Width of the text on A4 with the margins that word processors give, in twentieths of a point.
   */
  private static final int WIDTH = 9_070;

  private static final String FONT = "Verdana";
  private static final int[] SIZES = {11, 18, 14, 12};

  private final XWPFDocument document;

  DocxText(XWPFDocument document, Locale locale) {
    this.document = document;
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage(locale.toLanguageTag());
    for (int level = 1; level <= 3; level++) {
      heading(styles, level);
    }
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

  /** A table of two or more columns; the first column names the row. */
  void table(String name, List<List<String>> rows) {
    int columns = rows.get(0).size();
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
            width(column, columns));
      }
    }
    document.createParagraph();
  }

  private static int width(int column, int columns) {
    if (columns == 2) {
      return column == 0 ? WIDTH / 3 : WIDTH - WIDTH / 3;
    }
    return WIDTH / columns;
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
