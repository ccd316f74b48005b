package city.wutong.registry.organisations;

/** A sentence for people, in Chinese and in English. */
public record Text(String zh, String en) {

    /** Puts values, in their order, where the sentence has {@code {}}; a text is put in the sentence's own language. */
    public Text with(Object... values) {
        var filled = this;
        for (var value : values) {
            var text = value instanceof Text both ? both : new Text(value.toString(), value.toString());
            filled = new Text(fill(filled.zh, text.zh), fill(filled.en, text.en));
        }
        return filled;
    }

    private static String fill(String sentence, String value) {
        int place = sentence.indexOf("{}");
        return place < 0 ? sentence : sentence.substring(0, place) + value + sentence.substring(place + 2);
    }
}
