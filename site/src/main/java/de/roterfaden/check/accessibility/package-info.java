/**
 * Says what keeps people from reading a built page: rules of WCAG, EN 301 549 and BITV that
 * software can check from the source, the duties of the federal states, and linked PDF files. One
 * class a rule, each a pure function over pages; precision comes before completeness, and people's
 * tests are never replaced. Start with {@link de.roterfaden.check.accessibility.AccessibilityRule}.
 */
@NullMarked
package de.roterfaden.check.accessibility;

import org.jspecify.annotations.NullMarked;
