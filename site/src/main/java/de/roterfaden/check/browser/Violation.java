package de.roterfaden.check.browser;

/**
 * What axe-core found in the browser.
 *
 * @param page path of the page
 * @param rule axe's id of the rule
 * @param impact minor, moderate, serious, critical, or ""
 * @param help what is wrong, in English
 * @param helpUrl where it is explained
 * @param selector CSS selector of the element
 * @param html the element's opening, shortened
 */
public record Violation(
    String page,
    String rule,
    String impact,
    String help,
    String helpUrl,
    String selector,
    String html) {}
