package city.wutong.starter.aggregates;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Describes identities in the API documents as the texts they are sent as. */
class DescribedIdentities implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var described = Json31.mapper().constructType(type.getType());
        if (described != null && described.isTypeOrSubTypeOf(Identifier.class)) {
            return new StringSchema();
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
