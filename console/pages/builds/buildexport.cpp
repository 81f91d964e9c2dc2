// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildexport.h"

#include "console/charts/chartexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString isoOf(const std::optional<Time> &at) { return at ? QString::fromLatin1(toIso(*at)) : QString(); }
QString wordOf(QByteArrayView text) { return QString::fromLatin1(text); }

/// Names and values of one build; the same for both formats.
QList<std::pair<QString, QJsonValue>> fieldsOf(const api::BuildItem &build)
{
    const auto optional = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    return {{u"id"_s, build.id.text()},
            {u"status"_s, wordOf(word(build.status))},
            {u"outcome"_s, optional(wordOf(word(build.outcome)))},
            {u"platform"_s, wordOf(word(build.platform))},
            {u"project"_s, build.project},
            {u"priority"_s, build.priority},
            {u"attempts"_s, build.attempts},
            {u"worker"_s, optional(build.workerName)},
            {u"submittedAt"_s, isoOf(build.submittedAt)},
            {u"startedAt"_s, optional(isoOf(build.startedAt))},
            {u"completedAt"_s, optional(isoOf(build.completedAt))},
            {u"failureClass"_s, build.hasFailed() ? optional(wordOf(word(build.failure))) : QJsonValue(QJsonValue::Null)},
            {u"error"_s, optional(build.errorMessage)},
            {u"waitReason"_s, build.waitReason ? optional(build.waitReason->message) : QJsonValue(QJsonValue::Null)},
            {u"retryOf"_s, optional(build.retryOf.text())}};
}
} // namespace

QByteArray buildsAsCsv(const QList<api::BuildItem> &builds)
{
    ChartFigures figures;
    for (const auto &[name, value] : fieldsOf({}))
        figures.columns << name;
    figures.rows.reserve(builds.size());
    for (const api::BuildItem &build : builds) {
        QStringList row;
        for (const auto &[name, value] : fieldsOf(build))
            row << value.toVariant().toString();
        figures.rows << row;
    }
    return csvOf(figures);
}

QByteArray buildsAsJson(const QList<api::BuildItem> &builds)
{
    QJsonArray list;
    for (const api::BuildItem &build : builds) {
        QJsonObject object;
        for (const auto &[name, value] : fieldsOf(build))
            object.insert(name, value);
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

Result<qint64> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure("file.write", u"%1 cannot be written: %2."_s.arg(path, file.errorString()), u"Choose another folder, or make room."_s);
    return content.size();
}

} // namespace freeagent::console
