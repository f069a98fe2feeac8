package cn.uniondesk.command;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.workplace.Workplaces;
import java.time.Clock;

/**
 * What every command works with.
 *
 * @param workplaces opens and makes offices
 * @param texts the office's sentences
 * @param words the command line's own sentences
 * @param answer where to answer
 * @param clock today
 */
record Environment(Workplaces workplaces, Texts texts, CommandWords words, Answer answer, Clock clock) {}
