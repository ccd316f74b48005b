/** What the platform needs of the machine: folders, ports, processes, files of its applications. */
@NullMarked
package city.wutong.platform.machine;

import org.jspecify.annotations.NullMarked;
