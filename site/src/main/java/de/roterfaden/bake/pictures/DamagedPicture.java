package de.roterfaden.bake.pictures;

/** The bytes of a picture are not what its format asks for. */
final class DamagedPicture extends Exception {

  private static final long serialVersionUID = 1;
}
