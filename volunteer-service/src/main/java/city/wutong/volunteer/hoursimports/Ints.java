package city.wutong.volunteer.hoursimports;

import java.util.ArrayList;
import java.util.List;

/** A long row of numbers that grows without being copied: a million rows fit into a small heap. */
class Ints {

    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final List<int[]> blocks = new ArrayList<>();
    private int size;

    void add(int value) {
        if ((size & MASK) == 0) {
            blocks.add(new int[1 << BITS]);
        }
        blocks.get(size >> BITS)[size & MASK] = value;
        size++;
    }

    int get(int at) {
        return blocks.get(at >> BITS)[at & MASK];
    }

    int size() {
        return size;
    }
}
