package city.wutong.volunteer.activities;

import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * Who signed up, in the order of signing up. As many of the first as there are places take part, the others wait in
 * their order: so nobody can be booked on a place that is not there, and whoever leaves makes room for the next.
 */
public record Roster(int places, List<SignUp> signUps) {

    public Roster {
        signUps = List.copyOf(signUps);
    }

    Roster with(SignUp signUp) {
        var all = new ArrayList<>(signUps);
        all.add(signUp);
        return new Roster(places, all);
    }

    Roster without(VolunteerNumber volunteer) {
        return new Roster(
                places,
                signUps.stream()
                        .filter(signUp -> !signUp.volunteer().equals(volunteer))
                        .toList());
    }

    public List<SignUp> takingPart() {
        return signUps.subList(0, Math.min(places, signUps.size()));
    }

    public List<SignUp> waiting() {
        return signUps.subList(Math.min(places, signUps.size()), signUps.size());
    }

    public boolean has(VolunteerNumber volunteer) {
        return signUps.stream().anyMatch(signUp -> signUp.volunteer().equals(volunteer));
    }

    public boolean isTakingPart(VolunteerNumber volunteer) {
        return takingPart().stream().anyMatch(signUp -> signUp.volunteer().equals(volunteer));
    }

    /** The place on the waiting list, from 1; 0 for whoever does not wait. */
    public int placeInLine(VolunteerNumber volunteer) {
        var line = waiting().stream().map(SignUp::volunteer).toList();
        return line.indexOf(volunteer) + 1;
    }
}
