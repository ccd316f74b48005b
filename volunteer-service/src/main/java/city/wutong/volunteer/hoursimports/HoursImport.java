package city.wutong.volunteer.hoursimports;

import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.tables.RowError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The taking over of one file. Every row is read and held against the ledger before the first is entered; if one is
 * wrong nothing is. What was entered before it broke off stays, and the same file again completes it.
 */
@Document("hours_imports")
@TypeAlias("hours-import")
public class HoursImport extends Aggregate<Void> {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    @Id
    private ImportId id;

    private boolean isDryRun;
    private Instant begunAt;
    private Instant aliveAt;
    private Stage stage = Stage.WAITING;
    private Progress progress = Progress.NONE;
    private long wrong;
    private List<RowError> errors = List.of();
    private @Nullable String refusal;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private HoursImport() {}

    HoursImport(ImportId id, boolean isDryRun, Instant now) {
        this.id = id;
        this.isDryRun = isDryRun;
        this.begunAt = now;
        this.aliveAt = now;
    }

    void reach(Stage next, Progress reached, Instant now) {
        stage = next;
        progress = reached;
        aliveAt = now;
    }

    /** Nothing was entered, for these rows are not as they must be. */
    void refuse(long count, List<RowError> first, Progress reached, Instant now) {
        wrong = count;
        errors = List.copyOf(first);
        reach(Stage.REFUSED, reached, now);
    }

    /** Nothing was entered, for the file cannot be read; what was entered before the ledger refused the rest stays. */
    void refuse(String code, Instant now) {
        refusal = code;
        reach(stage == Stage.ENTERING ? Stage.BROKEN_OFF : Stage.REFUSED, progress, now);
    }

    /** What was entered stays; these rows the ledger did not take any more, since it had changed meanwhile. */
    void breakOff(long count, List<RowError> first, Instant now) {
        wrong = count;
        errors = List.copyOf(first);
        breakOff(now);
    }

    void breakOff(Instant now) {
        reach(Stage.BROKEN_OFF, progress, now);
    }

    /** A stage that was left without a word has broken off: the process died. Whoever waits for his turn is silent. */
    public Stage stage(Instant now) {
        return stage.isUnderWay() && aliveAt.plus(LONGEST_SILENCE).isBefore(now) ? Stage.BROKEN_OFF : stage;
    }

    @Override
    public ImportId id() {
        return id;
    }

    public boolean isDryRun() {
        return isDryRun;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Progress progress() {
        return progress;
    }

    /** How many errors there are. */
    public long wrong() {
        return wrong;
    }

    /** The first hundred of them. */
    public List<RowError> errors() {
        return List.copyOf(errors);
    }

    public @Nullable String refusal() {
        return refusal;
    }

    /** How far an import is. */
    public enum Stage {
        WAITING,
        READING,
        CHECKING,
        ENTERING,
        DONE,
        REFUSED,
        BROKEN_OFF;

        boolean isUnderWay() {
            return this == READING || this == CHECKING || this == ENTERING;
        }
    }

    /**
     * What an import has got through.
     *
     * @param entered rows that are new in the ledger, in a dry run those that would be
     * @param minutes of the entered rows
     * @param unchanged rows whose hours were in the ledger
     */
    public record Progress(long read, long checked, long entered, long minutes, long unchanged) {

        static final Progress NONE = new Progress(0, 0, 0, 0, 0);
    }
}
