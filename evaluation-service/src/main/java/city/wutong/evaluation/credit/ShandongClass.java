package city.wutong.evaluation.credit;

/**
 * The class after Shandong's scheme, the best first: A by a high grade, B compliant, C as on the list of abnormal
 * activities, D as on the list of serious dishonesty.
 */
public enum ShandongClass {
    A,
    B,
    C,
    D
}
