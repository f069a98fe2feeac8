/** 打印预览: the pages of a form as they will be printed, and the printer. What is seen is what is printed. */
package cn.uniondesk.screen.paper;
