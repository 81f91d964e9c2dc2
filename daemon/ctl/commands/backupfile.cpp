// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/backupfile.h"

#include "common/base/textforms.h"
#include "daemon/bundle/bundle.h"
#include "daemon/ctl/commands/common.h"
#include "daemon/ctl/progress.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr int kDamaged = 1;
constexpr int kUnknown = 3;

/// What is known of it, for people or as JSON.
int tell(Session &session, const QString &file, const bundle::Contents &contents)
{
    if (session.manner().json)
        session.out().raw(QJsonDocument(QJsonObject{{"file"_L1, file}, {"id"_L1, contents.id}, {"files"_L1, contents.files}, {"bytes"_L1, contents.bytes}, {"verified"_L1, u"ok"_s}})
                              .toJson(QJsonDocument::Compact)
                          + '\n');
    else
        session.out().line(u"%1: ok, backup %2, %3 files, %4"_s.arg(file, contents.id).arg(contents.files).arg(sizeText(contents.bytes)));
    return 0;
}

Result<bundle::Contents> read(Session &session, const QString &file)
{
    Progress progress(session.out());
    auto checked = bundle::check(file, [&progress](qint64 done) {
        progress.show(-1, u"Reading, "_s + sizeText(done));
        return true;
    });
    progress.end();
    return checked;
}
} // namespace

int packBackup(Session &session, const QString &run, const QString &file)
{
    const auto ended = session.get(u"/api/admin/runs/"_s + run);
    if (!ended)
        return session.fail(ended.error());
    const QString id = ended->json.object().value("run"_L1)["result"_L1]["backupId"_L1].toString();
    const auto shown = session.get(u"/api/backups/"_s + id);
    if (!shown)
        return session.fail(shown.error());
    Progress progress(session.out());
    const auto packed = bundle::pack(shown->json.object().value("backup"_L1)["path"_L1].toString(), file, [&progress](qint64 done) {
        progress.show(-1, u"Packing, "_s + sizeText(done));
        return true;
    });
    progress.end();
    const auto checked = packed ? read(session, file) : packed;
    return checked ? tell(session, file, *checked) : session.fail(checked.error());
}

int checkBackupFile(Session &session, const QString &file)
{
    const auto checked = read(session, file);
    if (checked)
        return tell(session, file, *checked);
    session.fail(checked.error());
    return checked.error().code == "bundle.damaged" ? kDamaged : kUnknown;
}

} // namespace freeagent::ctl
