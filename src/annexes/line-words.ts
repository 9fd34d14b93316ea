/** Words of the lines of a table that are no enterprise's row; all patterns want a text as `compact` gives it. */

/** Notes under the table; they end the rows. */
export const noteLine =
  /^(?:附?注(?:\d+|[一二三四五六七八九十])?[:、.]|备注:|说明:|填[报表]说明|注意事项|\(?\d\)?企业(?:名称变更|关停并转|搬迁\())/;

/** 小计, 本页小计:6家, 嘉定区合计, 以上共6家, 其中:双有3家: lines that count others. */
export const subtotalLine =
  /^(?:(?:.{0,8}(?:小计|合计)|(?:本[页表批区]|全[区市]|以上)?(?:总计|共计|累计|总数|总和|汇总))(?:$|[:(\d共为约])|(?:(?:以上|本[页表批区]|全[区市]|其中),?)?共(?:计|有)?\d+[家户个]|\d+[家户]$|其中[:,])/;

/** Rows that head a batch or a year: 一、, (二), 2021年名单(35家), 第一批. 序号 may restart after one. */
export const bandLine =
  /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十\d]+批|\d{4}年?度?(?:强审|强制性清洁生产审核|重点|企业|第[一二三四五六七八九十\d]+批)*(?:企业)?(?:名单|批次)?(?:第[一二三四五六七八九十\d]+批)?(?:$|[(:]|共\d))/;

/** 以下为2022年名单. */
export const leadIn = /^以[上下](?:\d+家)?(?:均?[为是系]|企业)/;

/** 一, (二)、: the number of a band in a cell of its own. */
export const bandNumber = /^\(?[一二三四五六七八九十]+\)?[、.]?$/;

/** 以下空白, 续表, 第2页: words that are no data. */
export const fillerLine =
  /^(?:\(?(?:以下(?:空白|无正文|无内容)|此页无正文|本页完|完|续表|续上表|接上[页表]|转下[页表])\)?|…+|第\d+页[,]?(?:共\d+页)?)$/;

/** The row that shows how to fill in the form. */
export const sampleLine = /^\(?(?:填[报写表]?)?(?:示例|样例|范例|举例|例)(?:\d{0,2}\)?$|\d{0,2}\)?[:、,])/;

/** What a row of units or of advice under the header says in a cell: (年/月/日), 全称, yyyy-mm-dd, 时间+结果, 通过/不通过. */
export const adviceCell =
  /^(?:\(.*\)|年[/.-]?月(?:[/.-]?日)?|y{2,4}[-/.年]?m{1,2}.*|(?:企业|机构|单位|公司)?(?:全称|简称)|文本|日期型?|时间|结果|时间[+、和/及]结果|必填|选填|可不填|家|不?通过[/、或](?:不|未)?通过|[是有]\/[否无]|(?:格式|示?例|如|例如|填|请填|按|须|需).*|.*填写.*)$/i;

/** A column's number or letter on the line that counts the columns: 1, (2), A, 甲. */
export const columnNumber = /^\(?(?:\d{1,2}|[a-z]|[甲乙丙丁戊己庚辛壬癸]|栏次|序号?|编号)\)?(?:=.*)?$/i;

/** Marks and numbers that begin a note: 2、, *, ★. */
export const noteMark = /^(?:\(?\d{1,2}(?:[、)]|\.(?:\D|$))|[*★☆※▲△●○■□◆◇#])/;
