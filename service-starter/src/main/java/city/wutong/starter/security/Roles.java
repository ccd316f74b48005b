package city.wutong.starter.security;

import java.util.Collection;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claim {@code roles}; anything in it that is no role's name is left out. */
class Roles implements Converter<Jwt, Collection<GrantedAuthority>> {

    static final String PREFIX = "ROLE_";
    private static final String NAMES = "[A-Z][A-Z_]{0,40}";

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        if (!(token.getClaims().get("roles") instanceof Collection<?> roles)) {
            return List.of();
        }
        return roles.stream()
                .filter(role -> role instanceof String name && name.matches(NAMES))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(PREFIX + role))
                .toList();
    }
}
