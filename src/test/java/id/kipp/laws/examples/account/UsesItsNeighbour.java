package id.kipp.laws.examples.account;

import id.kipp.laws.examples.institution.UsesWhatIsAbove;

/** Accounts may know institutions. */
public class UsesItsNeighbour {
    UsesWhatIsAbove below;
}
