// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/snapshot.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QByteArray kFormat = "expo-console-snapshot";
constexpr int kVersion = 1;
constexpr qint64 kMostOnDisk = 3 * qint64(Snapshot::kMostBytes);

QString keyOf(const QString &path, const QUrlQuery &query) { return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded); }

bool isSecretName(const QString &name)
{
    static constexpr std::array kWords{"secret"_L1, "token"_L1, "password"_L1, "passphrase"_L1, "apikey"_L1, "api_key"_L1, "authorization"_L1, "credential"_L1, "privatekey"_L1};
    return std::any_of(kWords.begin(), kWords.end(), [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

tl::unexpected<Error> damaged(const QString &why)
{
    return failure("snapshot.damaged", u"The last known state cannot be read: %1."_s.arg(why), u"It is written anew as soon as there is contact."_s);
}
} // namespace

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withoutSecrets(array.at(i));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end();) {
        // A flag or a number that is named so says something about a secret, it is none.
        if (isSecretName(it.key()) && !it.value().isBool() && !it.value().isDouble()) {
            it = object.erase(it);
            continue;
        }
        it.value() = withoutSecrets(it.value());
        ++it;
    }
    return object;
}

Time Snapshot::takenAt() const
{
    Time newest{};
    for (const Remembered &answer : m_answers)
        newest = std::max(newest, answer.at);
    return newest;
}

void Snapshot::keep(const QString &path, const QUrlQuery &query, Time at, const QByteArray &body)
{
    if (body.size() > kMostBytesOfOne)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return;
    const QJsonValue clean = withoutSecrets(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const QByteArray kept = (clean.isArray() ? QJsonDocument(clean.toArray()) : QJsonDocument(clean.toObject())).toJson(QJsonDocument::Compact);
    Remembered &answer = m_answers[keyOf(path, query)];
    m_bytes += kept.size() - answer.body.size();
    answer = {at, kept};
    makeRoom();
}

void Snapshot::makeRoom()
{
    while (m_bytes > kMostBytes || m_answers.size() > kMostAnswers) {
        const auto oldest = std::min_element(m_answers.begin(), m_answers.end(), [](const Remembered &a, const Remembered &b) { return a.at < b.at; });
        m_bytes -= oldest->body.size();
        m_answers.erase(oldest);
    }
}

std::optional<Remembered> Snapshot::find(const QString &path, const QUrlQuery &query) const
{
    const auto it = m_answers.constFind(keyOf(path, query));
    return it == m_answers.cend() ? std::nullopt : std::optional(*it);
}

QByteArray Snapshot::write() const
{
    QJsonArray answers;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it)
        answers.append(QJsonObject{{u"question"_s, it.key()}, {u"at"_s, QString::fromLatin1(toIso(it->at))}, {u"body"_s, QString::fromUtf8(it->body)}});
    const QByteArray json = QJsonDocument(QJsonObject{{u"farm"_s, m_farm}, {u"answers"_s, answers}}).toJson(QJsonDocument::Compact);
    return kFormat + ' ' + QByteArray::number(kVersion) + ' ' + QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex() + '\n' + json;
}

Result<Snapshot> Snapshot::read(const QByteArray &bytes, const QString &farm)
{
    const qsizetype end = bytes.indexOf('\n');
    const QList<QByteArray> head = bytes.left(std::max<qsizetype>(end, 0)).split(' ');
    if (head.size() != 3 || head[0] != kFormat)
        return damaged(u"it is no file of this console"_s);
    bool isNumber = false;
    const int version = head[1].toInt(&isNumber);
    if (isNumber && version > kVersion)
        return failure("snapshot.newer", u"The last known state was written by a later console."_s, u"Use that one, or connect: it is then written anew."_s);
    const QByteArray json = bytes.mid(end + 1);
    if (version != kVersion || QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex() != head[2])
        return damaged(u"the file is not what was written"_s);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Snapshot snapshot(object.value("farm"_L1).toString());
    if (snapshot.m_farm != farm)
        return failure("snapshot.foreign", u"The last known state is that of another farm, %1."_s.arg(snapshot.m_farm));
    for (const QJsonValue &answer : object.value("answers"_L1).toArray()) {
        const auto at = fromIso(answer["at"_L1].toString());
        const QString question = answer["question"_L1].toString();
        if (at && !question.isEmpty())
            snapshot.keep(question.section(u'?', 0, 0), QUrlQuery(question.section(u'?', 1)), *at, answer["body"_L1].toString().toUtf8());
    }
    return snapshot;
}

QString snapshotPath(const QString &folder, const QString &farm)
{
    const QByteArray name = QCryptographicHash::hash(farm.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return folder + u'/' + QString::fromLatin1(name) + u".snapshot"_s;
}

Result<void> saveSnapshot(const QString &path, const QByteArray &bytes)
{
    constexpr QFileDevice::Permissions kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, kOwner | QFileDevice::ExeOwner);
    QSaveFile file(path);
    // Its temporary file is made for the owner alone, and stays so however open the one before it was.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwner) && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>() : failure("snapshot.unwritable", u"The last known state cannot be kept in %1: %2."_s.arg(path, file.errorString()));
}

Result<Snapshot> loadSnapshot(const QString &path, const QString &farm)
{
    QFile file(path);
    if (!file.exists())
        return failure("snapshot.none", u"Nothing is known of this farm from before."_s);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.errorString());
    if (file.size() > kMostOnDisk)
        return damaged(u"it is larger than this console writes"_s);
    return Snapshot::read(file.readAll(), farm);
}

} // namespace freeagent::console
