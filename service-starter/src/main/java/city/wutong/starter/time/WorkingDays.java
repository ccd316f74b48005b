package city.wutong.starter.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The working days of China: weekends, the holidays that the State Council announces for each year, and the weekend
 * days that are worked in exchange. A year whose table is not issued yet is computed from weekends and the holidays
 * that have a fixed date; it is provisional, and so is every deadline in it.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Set<Integer> announced;
    private final Set<MonthDay> fixedHolidays;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    private WorkingDays(Tables tables) {
        announced = Set.copyOf(tables.years.keySet());
        fixedHolidays = Set.copyOf(tables.fixed());
        off = tables.days(Year::off);
        worked = tables.days(Year::worked);
    }

    /** Reads {@code calendar/working-days.yml} from the class path. */
    public static WorkingDays load() {
        try (var file = new ClassPathResource("calendar/working-days.yml").getInputStream()) {
            return new WorkingDays(YAML.readValue(file, Tables.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (!WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day));
    }

    /**
     * The last of so many working days after a day, which itself is not counted.
     *
     * @param workingDays at least one
     */
    public LocalDate after(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("At least one working day is counted, not " + workingDays + ".");
        }
        return start.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(this::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the year's table is missing, so that its working days may still change. */
    public boolean isProvisional(int year) {
        return !announced.contains(year);
    }

    private boolean isHoliday(LocalDate day) {
        return isProvisional(day.getYear()) ? fixedHolidays.contains(MonthDay.from(day)) : off.contains(day);
    }

    /** The file's form. */
    record Tables(String source, List<DayRange> fixedHolidays, Map<Integer, Year> years) {

        /** Read as days of a leap year, so that every month-day exists. */
        Set<MonthDay> fixed() {
            return fixedHolidays.stream()
                    .flatMap(range -> range.in(2000))
                    .map(MonthDay::from)
                    .collect(Collectors.toUnmodifiableSet());
        }

        Set<LocalDate> days(Function<Year, List<DayRange>> kind) {
            return years.entrySet().stream()
                    .flatMap(year -> kind.apply(year.getValue()).stream().flatMap(range -> range.in(year.getKey())))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    record Year(List<DayRange> off, List<DayRange> worked) {}
}
