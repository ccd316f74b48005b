package city.wutong.contracts.bad;

public record SomethingHappened(String thing) {}
