package city.wutong.contracts.project;

/** The fields of projects in which organisations serve the city. */
public enum ProjectField {
    /** 养老服务. */
    ELDERLY_CARE,
    /** 社会救助. */
    SOCIAL_ASSISTANCE,
    /** 社区治理. */
    COMMUNITY_GOVERNANCE,
    /** 特殊家庭帮扶. */
    SPECIAL_FAMILIES
}
