package de.roterfaden.markup;

import org.commonmark.node.CustomBlock;

/** A line of nothing but colons that closes no block, since none is open. */
final class ContainerEnd extends CustomBlock {}
