package city.wutong.project.directory;

/** How an organisation's credit stands: A the best, E the worst. */
public enum CreditClass {
    A,
    B,
    C,
    D,
    E
}
