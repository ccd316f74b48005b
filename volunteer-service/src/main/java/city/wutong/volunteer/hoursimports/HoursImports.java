package city.wutong.volunteer.hoursimports;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Unknown;
import org.springframework.stereotype.Repository;

/** The imports of hours. */
@Repository
public class HoursImports extends Aggregates<HoursImport, ImportId> {

    HoursImports(AggregateStore store) {
        super(HoursImport.class, store);
    }

    @Override
    protected Unknown unknown(ImportId id) {
        return new UnknownImport(id);
    }
}
