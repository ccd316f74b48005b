package city.wutong.volunteer.directory;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is known of one organisation.
 *
 * @param division nine digits of a town or street, or six of a county where the town is not known
 * @param sequence number of the last fact about it that was taken
 */
@Document("known_organisations")
@TypeAlias("known-organisation")
public record KnownOrganisation(
        @Id OrganisationId code, String name, String division, OrganisationStanding standing, long sequence) {

    /** Nothing was heard of it yet. */
    static KnownOrganisation unheard(OrganisationId code) {
        return new KnownOrganisation(code, "", "", OrganisationStanding.DEREGISTERED, 0);
    }

    /** Whether it may publish activities and confirm what volunteers did. */
    public boolean mayAct() {
        return standing == OrganisationStanding.ACTIVE;
    }

    KnownOrganisation after(News news) {
        return switch (news) {
            case News.Entered(var called, var where) ->
                new KnownOrganisation(code, called, where, OrganisationStanding.ACTIVE, sequence + 1);
            case News.Changed(var called, var where) ->
                new KnownOrganisation(code, called, where, standing, sequence + 1);
            case News.Moved(var next) -> new KnownOrganisation(code, name, division, next, sequence + 1);
            case News.PassedOver _ -> new KnownOrganisation(code, name, division, standing, sequence + 1);
        };
    }
}
