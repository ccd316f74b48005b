package city.wutong.volunteer.volunteers;

import org.jspecify.annotations.Nullable;

/**
 * What somebody states about himself, not looked at yet.
 *
 * @param guardian who answers for him, or null
 */
public record Statement(
        String name, String identityNumber, String phone, String address, Person.@Nullable Guardian guardian) {

    Person person() {
        return new Person(name, new IdentityNumber(IdentityNumber.written(identityNumber)), phone, address, guardian);
    }

    @Override
    public String toString() {
        return "Statement[***]";
    }
}
