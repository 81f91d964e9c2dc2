// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
struct Part {
    const char *name;
    const char *target; ///< path, and query behind '?'
};

/// What somebody who was not there needs to understand a farm. Nothing here carries sources, logs of builds or secrets.
constexpr Part kParts[] = {
    {"health", "/health"},
    {"readiness", "/readyz?verbose=1"},
    {"doctor", "/api/admin/doctor"},
    {"statistics", "/api/stats"},
    {"week", "/api/stats/summary?days=7"},
    {"errors", "/api/admin/errors"},
    {"configuration", "/api/admin/configuration"},
    {"workers", "/api/workers"},
    {"openBuilds", "/api/builds/active"},
    {"failedBuilds", "/api/builds?status=failed&limit=50"},
    {"failureClusters", "/api/failures/clusters?days=7"},
    {"alerts", "/api/alerts"},
    {"alertRules", "/api/alert-rules"},
    {"silences", "/api/silences"},
    {"channels", "/api/channels"},
    {"maintenance", "/api/admin/maintenance"},
    {"maintenanceRun", "/api/maintenance/run"},
    {"windows", "/api/maintenance/windows"},
    {"schedule", "/api/admin/schedule"},
    {"runs", "/api/admin/runs"},
    {"database", "/api/admin/database"},
    {"recovery", "/api/admin/recovery"},
    {"selfTest", "/api/selftest"},
    {"backups", "/api/backups/status"},
    {"drills", "/api/drills"},
    {"storage", "/api/admin/storage"},
    {"retention", "/api/admin/retention"},
    {"certificates", "/api/admin/certificates"},
    {"capacity", "/api/capacity/plan"},
    {"metrics", "/metrics"},
};

std::vector<Ask> asks()
{
    std::vector<Ask> all;
    for (const Part &part : kParts) {
        const QString target = QString::fromLatin1(part.target);
        Ask ask{.path = target.section(u'?', 0, 0), .query = QUrlQuery(target.section(u'?', 1))};
        ask.anyStatus = true; // a readiness of 503 is the most telling answer of all
        all.push_back(std::move(ask));
    }
    return all;
}

QJsonObject toJson(const Result<Answer> &answer)
{
    if (!answer)
        return {{"error"_L1, answer.error().message}, {"code"_L1, QString::fromLatin1(answer.error().code)}};
    QJsonObject json{{"status"_L1, answer->status}, {"tookMs"_L1, qint64(answer->took.count())}};
    if (answer->json.isObject())
        json["body"_L1] = answer->json.object();
    else if (answer->json.isArray())
        json["body"_L1] = answer->json.array();
    else
        json["text"_L1] = QString::fromUtf8(answer->body);
    return json;
}

/// Only for the person who made it: it names people, machines and addresses.
Result<void> keep(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (file.exists())
        return failure("file.exists", u"%1 exists already."_s.arg(name), u"Give another --output, or - for standard output."_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.flush())
        return failure("file.write", u"%1 cannot be written: %2"_s.arg(name, file.errorString()), u"Choose another place with --output."_s);
    return {};
}

int diagnostics(Session &session, const Arguments &arguments)
{
    const std::vector<Result<Answer>> answers = session.all(asks());
    QJsonObject parts;
    int good = 0;
    for (size_t i = 0; i < answers.size(); ++i) {
        const auto &answer = answers[i];
        good += answer && answer->status < 400;
        parts[QLatin1StringView(kParts[i].name)] = toJson(answer);
    }
    const bool nothing = std::none_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); });
    if (nothing)
        return session.fail(answers.front().error());
    const QString made = QString::fromLatin1(toIso(session.now()));
    const QJsonObject whole{{"madeAt"_L1, made}, {"madeBy"_L1, u"expoctl "_s + QStringLiteral(FREEAGENT_VERSION)}, {"madeOn"_L1, QSysInfo::prettyProductName()},
                            {"controller"_L1, session.controller().name()}, {"parts"_L1, parts}};
    const QByteArray bytes = QJsonDocument(whole).toJson(QJsonDocument::Indented);
    QString name = arguments.text(u"output"_s);
    if (name == u"-" || session.manner().json) {
        session.out().raw(bytes);
        return kDone;
    }
    if (name.isEmpty())
        name = u"expo-diagnostics-%1.json"_s.arg(made.left(19).remove(u'-').remove(u':') + u'Z');
    if (const auto kept = keep(name, bytes); !kept)
        return session.fail(kept.error());
    session.out().line(name);
    session.out().talk(u"%1 of %2 parts answered. It holds no keys, sources or logs of builds, but names of people, machines and addresses: read it before you pass it on."_s
                           .arg(good)
                           .arg(answers.size()));
    return kDone;
}
} // namespace

QList<CommandSpec> diagnosticsCommands()
{
    return {{.path = u"diagnostics"_s,
             .help = u"One file with the state of the farm, for somebody who helps from elsewhere"_s,
             .role = Role::Viewer,
             .options = {{.name = u"output"_s, .letter = u'o', .value = Value::File, .help = u"Write it there; - is standard output"_s}},
             .handler = diagnostics}};
}

} // namespace freeagent::ctl
