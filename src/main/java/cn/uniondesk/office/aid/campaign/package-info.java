/**
 * 专项活动: 送温暖, 夏送清凉, 金秋助学, 春送岗位 and the like, with what is planned for each. A campaign has a budget year
 * of its own: 送温暖 begins in December and ends in February, and belongs to one budget all the same.
 */
package cn.uniondesk.office.aid.campaign;
