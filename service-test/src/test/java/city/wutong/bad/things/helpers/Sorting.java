package city.wutong.bad.things.helpers;

public class Sorting {}
