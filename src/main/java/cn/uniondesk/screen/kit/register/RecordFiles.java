package cn.uniondesk.screen.kit.register;

import cn.uniondesk.office.attachments.AttachmentDesk;
import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.screen.kit.Outside;
import java.util.function.Consumer;

/**
 * The files that go with the records of every register.
 *
 * @param handOut writes the empty ledger of a kind of record to where the clerk chooses
 */
public record RecordFiles(Consumer<Declaration> handOut, AttachmentDesk attachments, Outside outside) {}
