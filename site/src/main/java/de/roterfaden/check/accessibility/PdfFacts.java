package de.roterfaden.check.accessibility;

/**
 * What screen readers get to know of a PDF file.
 *
 * @param tagged whether it has a structure tree and says that it is marked
 * @param titled whether it has a title
 * @param titleShown whether the title is shown in place of the file's name
 * @param language its language, or ""
 * @param readable whether its protection lets screen readers at the text
 * @param scanned whether its pages are pictures without any text
 * @param pages number of pages
 */
record PdfFacts(
    boolean tagged,
    boolean titled,
    boolean titleShown,
    String language,
    boolean readable,
    boolean scanned,
    int pages) {}
