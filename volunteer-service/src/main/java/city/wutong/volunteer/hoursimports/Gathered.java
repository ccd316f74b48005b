package city.wutong.volunteer.hoursimports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All rows of a file in a few bytes each, so that they can be looked at volunteer by volunteer. */
class Gathered {

    private static final String NO_PROOF = "";

    private final Words volunteers = new Words();
    private final Words organisations = new Words();
    private final Words activities = new Words();
    private final Words proofs = new Words();
    /** Row's number, volunteer, organisation, activity, day, start, minutes, proof. */
    private final List<Ints> columns =
            IntStream.range(0, 8).mapToObj(_ -> new Ints()).toList();

    /** Row indexes, those of the first volunteer first, and where each volunteer's begin. */
    private int[] order = {};

    private int[] begin = {};

    void add(HoursRow row) {
        columns.get(0).add(row.number());
        columns.get(1).add(volunteers.number(row.volunteer()));
        columns.get(2).add(organisations.number(row.organisation()));
        columns.get(3).add(activities.number(row.activity()));
        columns.get(4).add(row.day());
        columns.get(5).add(row.start());
        columns.get(6).add(row.minutes());
        columns.get(7).add(proofs.number(row.proof() == null ? NO_PROOF : row.proof()));
    }

    int size() {
        return columns.getFirst().size();
    }

    List<String> volunteers() {
        return volunteers.all();
    }

    List<String> organisations() {
        return organisations.all();
    }

    /** Puts the rows in the order of their volunteers, by counting. */
    void arrange() {
        var of = columns.get(1);
        begin = new int[volunteers.all().size() + 1];
        for (int row = 0; row < size(); row++) {
            begin[of.get(row) + 1]++;
        }
        for (int next = 1; next < begin.length; next++) {
            begin[next] += begin[next - 1];
        }
        var place = begin.clone();
        order = new int[size()];
        for (int row = 0; row < size(); row++) {
            order[place[of.get(row)]++] = row;
        }
    }

    /** The rows of a volunteer in the file's order. */
    List<HoursRow> of(int volunteer) {
        var rows = new ArrayList<HoursRow>();
        for (int at = begin[volunteer]; at < begin[volunteer + 1]; at++) {
            rows.add(row(order[at]));
        }
        return rows;
    }

    HoursRow row(int at) {
        var proof = proofs.word(columns.get(7).get(at));
        return new HoursRow(
                columns.get(0).get(at),
                volunteers.word(columns.get(1).get(at)),
                organisations.word(columns.get(2).get(at)),
                activities.word(columns.get(3).get(at)),
                columns.get(4).get(at),
                columns.get(5).get(at),
                columns.get(6).get(at),
                proof.equals(NO_PROOF) ? null : proof);
    }
}
