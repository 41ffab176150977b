package de.roterfaden.narrative;

/** What a plain page is for; the footer links to it. */
public enum Role implements Coded {
  LEGAL_NOTICE,
  PRIVACY,
  ACCESSIBILITY,
  SIGN_LANGUAGE,
  CONTACT,
  ABOUT,
  GLOSSARY;
}
