// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/liveactions.h"

#include "common/api/decode.h"
#include "common/client/download.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace freeagent::console {

using Kind = ActionReport::Kind;
using Stage = ActionReport::Stage;

LiveActions::LiveActions(client::ControllerClient &client)
    : m_client(client)
{
}

ActionReport LiveActions::begin(Kind kind, const BuildId &build)
{
    ActionReport report;
    report.ticket = ++m_lastTicket;
    report.kind = kind;
    report.build = build;
    Q_EMIT actionChanged(report);
    return report;
}

void LiveActions::tell(ActionReport report, Stage stage, const Error &why)
{
    report.stage = stage;
    report.why = why;
    Q_EMIT actionChanged(report);
}

quint64 LiveActions::cancel(const BuildId &build)
{
    const ActionReport report = begin(Kind::Cancel, build);
    m_client.post(u"/api/builds/%1/cancel"_s.arg(build.text()), {}, this, [this, report](const Result<QJsonDocument> &answer) {
        answer ? tell(report, Stage::Done) : tell(report, Stage::Failed, answer.error());
    });
    return report.ticket;
}

quint64 LiveActions::retry(const BuildId &build)
{
    const ActionReport begun = begin(Kind::Retry, build);
    m_client.post(u"/api/builds/%1/retry"_s.arg(build.text()), {}, this, [this, begun](const Result<QJsonDocument> &answer) {
        if (!answer)
            return tell(begun, Stage::Failed, answer.error());
        ActionReport report = begun;
        report.created.value = answer->object().value("id"_L1).toString().toLatin1();
        tell(report, Stage::Done);
    });
    return begun.ticket;
}

quint64 LiveActions::download(const BuildId &build, const QString &path)
{
    ActionReport report = begin(Kind::Download, build);
    report.path = path;
    m_client.get(u"/api/builds/%1/status"_s.arg(build.text()), {}, this, [this, report](const Result<QJsonDocument> &answer) {
        answer ? fetch(report, answer->object()) : tell(report, Stage::Failed, answer.error());
    });
    return report.ticket;
}

void LiveActions::fetch(ActionReport report, const QJsonObject &status)
{
    client::DownloadOrder order{m_client.request(u"/api/builds/%1/download"_s.arg(report.build.text())), report.path, -1, {}};
    if (const QList<api::ArtifactItem> artifacts = api::decodeArtifacts(status); !artifacts.isEmpty()) {
        order.size = artifacts.first().size;
        order.sha256 = artifacts.first().sha256;
    }
    auto *download = new client::Download(m_client.network(), order, this);
    connect(download, &client::Download::progressed, this, [this, report](qint64 received, qint64 total) {
        ActionReport now = report;
        now.size = received;
        now.total = total;
        tell(now, Stage::Running);
    });
    connect(download, &client::Download::finished, this, [this, report, download](const Result<client::DownloadedFile> &file) {
        download->deleteLater();
        if (!file)
            return tell(report, Stage::Failed, file.error());
        ActionReport now = report;
        now.size = now.total = file->size;
        now.verified = file->verified;
        tell(now, Stage::Done);
    });
    download->start();
}

} // namespace freeagent::console
