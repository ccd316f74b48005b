/** The city's library of public-welfare projects: who proposes and claims them, how they go, and whom they serve. */
@NullMarked
package city.wutong.project;

import org.jspecify.annotations.NullMarked;
