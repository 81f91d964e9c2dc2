// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/memoryfile.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace freeagent::test {

using FakeIncoming = MemoryFile;

/// Files in memory; callbacks from the event loop.
class FakeArtifacts final : public QObject, public ArtifactStore
{
public:
    QHash<QByteArray, QByteArray> files;

    void store(std::vector<StoreRequest> requests, std::function<void(Result<std::vector<Artifact>>)> done) override
    {
        QTimer::singleShot(0, this, [this, requests = std::move(requests), done = std::move(done)] {
            std::vector<Artifact> artifacts;
            for (const StoreRequest &request : requests) {
                const QByteArray key = request.build.value + '.' + word(request.kind).toByteArray() + '-' + QByteArray::number(++m_serial);
                files.insert(key, request.file->bytes());
                artifacts.push_back({request.build, request.kind, key, request.file->size(), request.file->sha256(), request.at});
            }
            done(artifacts);
        });
    }
    Result<ArtifactLocation> locate(const QByteArray &key) const override
    {
        if (!files.contains(key))
            return failure("artifact.missing", QStringLiteral("gone"));
        return ArtifactLocation{QString::fromLatin1(key), files.value(key).size()};
    }
    void read(const QByteArray &key, qint64, std::function<void(Result<QByteArray>)> done) override { done(files.value(key)); }
    void remove(std::vector<QByteArray> keys) override
    {
        for (const QByteArray &key : keys)
            files.remove(key);
    }
    void reconcile(std::vector<QByteArray>, std::function<void(Result<Reconciliation>)> done) override { done(Reconciliation{}); }
    void findMissing(std::vector<QByteArray> keys, std::function<void(std::vector<QByteArray>)> done) override
    {
        std::erase_if(keys, [this](const QByteArray &key) { return files.contains(key); });
        done(std::move(keys));
    }

private:
    int m_serial = 0;
};

} // namespace freeagent::test
