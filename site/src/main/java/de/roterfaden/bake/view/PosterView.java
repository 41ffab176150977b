package de.roterfaden.bake.view;

/**
 * What the poster of a chapter shows beside the chapter's title and picture.
 *
 * @param chapter the chapter
 * @param summary HTML of the chapter in short, without links; empty if its author wrote none
 * @param href public address of the chapter, or ""
 * @param address the same as people type it, without {@code https://}, or ""
 */
public record PosterView(LinkView chapter, Html summary, String href, String address) {}
