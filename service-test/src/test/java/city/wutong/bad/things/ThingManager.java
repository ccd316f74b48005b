package city.wutong.bad.things;

public class ThingManager {}
