package de.roterfaden.narrative;

/** Which part of a town somebody belongs to. */
public enum StakeholderKind implements Coded {
  COUNCIL,
  ADMINISTRATION,
  BUSINESS,
  SCIENCE,
  CIVIL_SOCIETY,
  RESIDENTS;
}
