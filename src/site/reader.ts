/** The script of the reader page. */
import '../elements/conflict-timeline.ts';
