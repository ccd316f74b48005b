package city.wutong.evaluation.credit.messaging;

import city.wutong.evaluation.credit.News;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.Retelling.Tale;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Gathers one partition's news by organisation. */
class ReadTales {

    private final Map<OrganisationId, Tale> tales = new HashMap<>();

    void take(News news, boolean isDue) {
        var _ = tales.merge(news.fact().organisation(), taleOf(news, isDue), ReadTales::joined);
    }

    Collection<Tale> all() {
        return tales.values();
    }

    private static Tale taleOf(News news, boolean isDue) {
        var one = new TreeMap<Long, News>();
        one.put(news.fact().sequence(), news);
        return new Tale(news.fact().organisation(), one, isDue ? news.fact().sequence() : 0);
    }

    private static Tale joined(Tale known, Tale next) {
        next.news().forEach(known.news()::putIfAbsent);
        return new Tale(known.organisation(), known.news(), Math.max(known.due(), next.due()));
    }
}
