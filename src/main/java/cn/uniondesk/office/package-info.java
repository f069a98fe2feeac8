/**
 * What a street trade-union office (街道总工会) does, free of screens, stores and paper. What every area shares stands in
 * {@code values}, {@code reading} and {@code acts}; each area of work has a subpackage of its own, areas meet through ids
 * and ports, and engines (form, intake, report, radar) know no area.
 *
 * <p>Glossary: one thing has one name in the code and one word on forms.
 *
 * <table>
 *   <caption>The words of the office</caption>
 *   <tr><th>in code</th><th>中文</th><th>meaning</th></tr>
 *   <tr><td>office</td><td>街道总工会</td><td>the union office of a street; reports to the district</td></tr>
 *   <tr><td>district</td><td>区总工会</td><td>the district union that receives the quarter workbook</td></tr>
 *   <tr><td>union</td><td>工会</td><td>a union of the register, federations too; not the office itself</td></tr>
 *   <tr><td>federation</td><td>工会联合会</td><td>stands above unions and holds no members</td></tr>
 *   <tr><td>term</td><td>届期</td><td>3 or 5 years between elections (换届)</td></tr>
 *   <tr><td>certificate</td><td>工会法人资格证书</td><td>valid as long as the term, 3 to 5 years</td></tr>
 *   <tr><td>member</td><td>会员</td><td>in good standing (正常) or with membership retained (保留会籍)</td></tr>
 *   <tr><td>in service</td><td>在职会员</td><td>a member in good standing only; retirees are not</td></tr>
 *   <tr><td>eight groups</td><td>八大群体</td><td>truck, courier, care, domestic, mall, delivery, estate, guard</td></tr>
 *   <tr><td>new employment</td><td>新就业形态</td><td>a mark of its own beside the eight groups</td></tr>
 *   <tr><td>household</td><td>困难职工家庭 / 户</td><td>one file (档案) for people living together</td></tr>
 *   <tr><td>head</td><td>户主 / 职工本人</td><td>the worker whose file it is</td></tr>
 *   <tr><td>resident, people</td><td>家庭人口 / 人</td><td>members living together (共同生活), not those registered together</td></tr>
 *   <tr><td>times</td><td>人次</td><td>payments times people named; never fewer than people, people never fewer than households</td></tr>
 *   <tr><td>filed, on file</td><td>建档, 在档</td><td>opened on a day; open on a day</td></tr>
 *   <tr><td>lifted</td><td>脱困</td><td>out of hardship; the file ends</td></tr>
 *   <tr><td>closed</td><td>注销 / 退档</td><td>the file ends for another reason</td></tr>
 *   <tr><td>category</td><td>困难类别</td><td>deep 深度困难, relative 相对困难, accident 意外致困</td></tr>
 *   <tr><td>cause</td><td>致困原因</td><td>one main cause, at most three others</td></tr>
 *   <tr><td>standard</td><td>低保标准</td><td>分 a head and month in a district from a day</td></tr>
 *   <tr><td>boundary</td><td>边界</td><td>whether the line itself belongs: below ({@code <}) or at most (≤)</td></tr>
 *   <tr><td>income, rigid spending, loss</td><td>家庭年收入, 年刚性支出, 意外损失</td><td>a year of the whole household</td></tr>
 *   <tr><td>decision</td><td>认定</td><td>a recognition, frozen when made; printed as a card (认定卡)</td></tr>
 *   <tr><td>proceeding, way</td><td>办理</td><td>one application and the file that comes of it, with every step taken</td></tr>
 *   <tr><td>stage, step</td><td>阶段, 步骤</td><td>where a family stands; what leads on from there</td></tr>
 *   <tr><td>public notice</td><td>公示</td><td>hangs for some working days, its first day among them</td></tr>
 *   <tr><td>follow-up, return visit</td><td>跟踪, 回访</td><td>six months after a family was lifted</td></tr>
 *   <tr><td>payment</td><td>发放</td><td>money or goods to one payee under a voucher (凭证号)</td></tr>
 *   <tr><td>payee</td><td>领取人</td><td>who receives; the people aided are those that the payment names</td></tr>
 *   <tr><td>kind, source, way</td><td>帮扶类型, 资金来源, 发放方式</td><td>codes of the rule book's lists</td></tr>
 *   <tr><td>campaign</td><td>活动 (送温暖 夏送清凉 …)</td><td>has its own period and budget year</td></tr>
 *   <tr><td>fund</td><td>资金来源的一笔</td><td>money of one source, project and batch; has a balance on each day</td></tr>
 *   <tr><td>plan (of a campaign)</td><td>活动方案</td><td>budget, fund, way, goods and beneficiary class of a campaign</td></tr>
 *   <tr><td>entitlement</td><td>名单 (拟定 批准 发放 签收)</td><td>one person, unit or station on a campaign's list; apart from its payment</td></tr>
 *   <tr><td>overlap</td><td>重复提示</td><td>same person, couple, same child, two funds for one bill; flagged, never blocked</td></tr>
 *   <tr><td>plan (of a family), measure</td><td>一户一策, 措施</td><td>needs, the six helps, contact cadre, pairing (一帮一)</td></tr>
 *   <tr><td>reckoning</td><td>收支测算</td><td>twelve months' income and what may be deducted, line by line</td></tr>
 *   <tr><td>exclusion</td><td>不予认定情形</td><td>a ground against recognition, with evidence and override</td></tr>
 *   <tr><td>paper</td><td>佐证材料</td><td>evidence that a file needs by its cause; scans are sealed files beside the store</td></tr>
 *   <tr><td>scheme</td><td>旧口径</td><td>thresholds of an older generation; judges beside today's rule</td></tr>
 *   <tr><td>structure</td><td>困难职工结构表</td><td>workers in hardship by sex, age band, schooling and cause</td></tr>
 *   <tr><td>look (sensitive)</td><td>查看完整号码</td><td>somebody saw a whole number; it is noted</td></tr>
 *   <tr><td>paid directly</td><td>上级直接拨付</td><td>by an upper level to the person (温暖基金); counted apart</td></tr>
 *   <tr><td>venue</td><td>阵地</td><td>a place that serves workers, open from its building to its closing</td></tr>
 *   <tr><td>re-inspection</td><td>复验</td><td>what was found at a venue on a day, and when it is looked at again</td></tr>
 *   <tr><td>visits served</td><td>服务人次</td><td>somebody who comes twice counts twice</td></tr>
 *   <tr><td>declaration</td><td></td><td>what a record says, field by field; form, list, ledger and export follow from it</td></tr>
 *   <tr><td>override</td><td>超限说明</td><td>a limit passed with a reason that somebody answers for; one list for all areas</td></tr>
 *   <tr><td>export</td><td>导出</td><td>a list that left the office, for a purpose and a receiver</td></tr>
 *   <tr><td>rule book</td><td>规则手册</td><td>dated values, code lists and calendar, with their documents</td></tr>
 *   <tr><td>ledger</td><td>台账</td><td>a spreadsheet as an office keeps it, to be imported</td></tr>
 *   <tr><td>batch</td><td>导入批次</td><td>one import, taken back as a whole</td></tr>
 *   <tr><td>held row</td><td>暂存行</td><td>a row that cannot be taken in and waits for a person</td></tr>
 *   <tr><td>repair</td><td>修正</td><td>a change made to read a value, listed before and after</td></tr>
 *   <tr><td>indicator</td><td>指标</td><td>a fact, a filter, a measure and a window; gives figure, list and check</td></tr>
 *   <tr><td>period, opening, closing</td><td>报告期, 期初, 期末</td><td>a calendar quarter; its eve; its last day</td></tr>
 *   <tr><td>check, finding</td><td>上报前审核, 问题</td><td>必改 must, 需说明 explain, 提示 note</td></tr>
 *   <tr><td>pedigree</td><td>数据来源</td><td>the records behind a figure; their sum is the figure</td></tr>
 *   <tr><td>submission</td><td>上报 (第 N 次)</td><td>a frozen quarter and its workbook</td></tr>
 *   <tr><td>origin</td><td>出处</td><td>batch, sheet and row that a value came from</td></tr>
 * </table>
 */
package cn.uniondesk.office;
