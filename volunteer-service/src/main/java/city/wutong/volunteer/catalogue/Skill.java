package city.wutong.volunteer.catalogue;

/**
 * Something a volunteer is trained in.
 *
 * @param needsTraining whether the provincial regulation asks for training before service that needs it
 */
public record Skill(String code, Text name, boolean needsTraining) {}
