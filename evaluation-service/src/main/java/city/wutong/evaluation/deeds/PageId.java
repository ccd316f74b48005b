package city.wutong.evaluation.deeds;

import city.wutong.starter.aggregates.Identifier;

/** What a page is known by: its source and the subject there. */
public record PageId(String value) implements Identifier {

    public static PageId of(DeedSource source, String subject) {
        return new PageId(source + ":" + subject);
    }
}
