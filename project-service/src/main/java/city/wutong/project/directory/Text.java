package city.wutong.project.directory;

/** A sentence for people, in Chinese and in English. */
public record Text(String zh, String en) {

    /** Puts a value where the sentence has {@code {}}. */
    public Text with(Object value) {
        return new Text(zh.replace("{}", value.toString()), en.replace("{}", value.toString()));
    }
}
