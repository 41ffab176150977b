package de.roterfaden.bake.view;

/**
 * A municipality whose strategy is told.
 *
 * @param name name
 * @param website address, or ""
 * @param publisher who answers by law
 * @param contact how to reach it
 */
public record MunicipalityView(
    String name, String website, PublisherView publisher, ContactView contact) {}
