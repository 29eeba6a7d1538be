package id.kipp.laws.examples.institution;

import id.kipp.laws.examples.account.UsesItsNeighbour;

/** An institution that knows accounts, which know institutions: no neighbour, and a circle. */
public class UsesWhatIsAbove {
    UsesItsNeighbour above;
}
