-- 导入: remarks are free (4,000 signs), the longest kind of document has 21 signs, and a held row is kept whole ----------

alter table person alter column document_type set data type varchar(40);
alter table trade_union alter column remark set data type varchar(4000);
alter table member alter column remark set data type varchar(4000);
alter table household alter column remark set data type varchar(4000);
alter table aid_payment alter column remark set data type varchar(4000);
alter table import_row alter column cells set data type varchar(500000);
