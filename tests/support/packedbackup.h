// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

namespace freeagent::test {

inline QByteArray sha256Of(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

/// A backup in its folder, with files of builds beside it, small and of the shape that a controller makes. Its parts may be changed before write().
struct PackedBackup {
    QByteArray id = "20260201T020000Z-daily";
    QMap<QByteArray, QByteArray> files{{"controller.db", QByteArray(700, 'd')}, {"manifest.json", "{\"format\":1}"}, {"empty", ""}};
    QMap<QByteArray, QByteArray> stored{{"builds/0AB/result", QByteArray(512, 'r')}, {"builds/0AB/source", "the source"}, {"logs/0A/0AB.log", "one\ntwo\n"}};

    QByteArray share() const
    {
        QByteArray text;
        for (auto it = stored.cbegin(); it != stored.cend(); ++it)
            text += "{\"bytes\":" + QByteArray::number(it->size()) + ",\"key\":\"" + it.key() + "\",\"sha256\":\"" + sha256Of(*it) + "\"}\n";
        return text;
    }
    QByteArray sums() const
    {
        QMap<QByteArray, QByteArray> all = files;
        if (!stored.isEmpty())
            all.insert("storage.jsonl", share());
        QByteArray text;
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            text += sha256Of(*it) + "  " + it.key() + '\n';
        return text;
    }
    /// Everything by its name in an archive, in the order that pack() has.
    QList<std::pair<QByteArray, QByteArray>> entries() const
    {
        QMap<QByteArray, QByteArray> all = files;
        if (!stored.isEmpty())
            all.insert("storage.jsonl", share());
        QList<std::pair<QByteArray, QByteArray>> list{{id + "/SHA256SUMS", sums()}};
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            list.append({id + '/' + it.key(), *it});
        for (auto it = stored.cbegin(); it != stored.cend(); ++it)
            list.append({"storage/" + it.key(), *it});
        return list;
    }
    /// Into `home`; the backup's folder.
    QString write(const QString &home) const
    {
        for (const auto &[name, bytes] : entries()) {
            QFile file(home + QLatin1Char('/') + QString::fromUtf8(name));
            if (!QDir().mkpath(QFileInfo(file).absolutePath()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("a backup cannot be written");
        }
        return home + QLatin1Char('/') + QString::fromUtf8(id);
    }
};

} // namespace freeagent::test
