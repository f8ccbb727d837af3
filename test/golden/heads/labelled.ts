/**
 * News sentences of our own, each common noun that heads a noun phrase marked with what it stands for in its sentence:
 * "ministry/o". The guideline, set down before the first sentence was written and before the word lists were looked at:
 *
 * p, person: one or several human beings by what they are or do, and those who have no body of their own: crowd, family,
 *    couple, crew, staff, audience, household. A source who speaks. Members of a party ("the liberals").
 * o, organisation: a body that can act and speak as one: a team, a jury, a party, a side in a war, the authorities, and the
 *    businesses named by what they do (insurer, retailer, carmaker, supplier); a person's role is a person (owner, investor).
 * f, force: an armed body (army, troops, police, patrol) and a weapon that is manned, driven or flown (tank, warship, drone);
 *    its members are persons, ammunition and what is carried in the hand are other. A bus is other, a fire brigade no force.
 * l, place: a part of land or water, and what is built and stays, that someone can be in, on or at: a village, a road, a ward.
 * x, other: all else: things, animals, time, measures, quantities ("thousands of"), events, documents, what is abstract.
 *
 * By the sense: a school that is hit is a place, one that says or sacks is an organisation; so is a capital or a country that
 * acts. A court is an organisation unless one plays on it. A noun that modifies another ("police officer") is not a head; one
 * before "'s" is. "The wounded", names, titles before names and numbers are not common nouns.
 */
export interface Labelled {
  readonly subject: string;
  readonly sentences: readonly string[];
}
