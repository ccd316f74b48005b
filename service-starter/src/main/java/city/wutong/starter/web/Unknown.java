package city.wutong.starter.web;

/** What was asked for is not there (404). */
public abstract class Unknown extends Refused {

    protected Unknown(String code, String sentence) {
        super(code, 404, sentence);
    }
}
