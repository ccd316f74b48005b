package city.wutong.starter.aggregates;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** How values are kept: an identity as its bare value, a day as ISO 8601 text that sorts by time. */
final class StoredForms {

    static final List<Object> ALL =
            List.of(new IdentifierWriting(), new IdentifierReading(), new DayWriting(), new DayReading());

    private StoredForms() {}

    @WritingConverter
    static class IdentifierWriting implements Converter<Identifier, String> {

        @Override
        public String convert(Identifier id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class IdentifierReading implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Identifier.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return target.getType().isRecord();
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor source, TypeDescriptor target) {
            return value == null
                    ? null
                    : BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(target.getType()), value);
        }
    }

    @WritingConverter
    static class DayWriting implements Converter<LocalDate, String> {

        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    static class DayReading implements Converter<String, LocalDate> {

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
