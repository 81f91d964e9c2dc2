// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/diskartifactstore.h"
#include "daemon/services/ledger.h"

namespace freeagent::controller {

/// Whether the storage folder is the one that the database's rows speak of, and not the empty place where it is mounted. The folder
/// carries a mark with the farm's id; the database remembers that there is one. Without a mark most files have to be there, without one
/// that was made all of them: a few that came meanwhile prove nothing. Thread: main.
class StorageFolder : public QObject
{
    Q_OBJECT
public:
    /// What is known of the folder.
    struct Sight {
        bool isForeign = false; ///< it has another farm's mark
        bool wasMarked = false; ///< by this farm, and the mark is not there
        qint64 known = 0;       ///< rows of stored files
        qint64 missing = 0;     ///< of these, without a file
    };
    /// For a folder without this farm's mark. Pure.
    static bool isRight(const Sight &sight);

    /// `secret`: the farm's, from which its id comes. What is used outlives this.
    StorageFolder(services::Ledger &ledger, const QByteArray &secret, QString path);

    void load(const std::vector<Record> &records);
    struct Found {
        bool isRight = true;
        std::vector<QByteArray> missing; ///< when it is not: keys of the files that are not there
        qint64 known = 0;
    };
    using Done = std::function<void(Result<Found>)>;
    /// The right one has its mark afterwards. Errors: those of Store.
    void check(Store &store, artifacts::DiskArtifactStore &files, Done done);

    /// "storage.missing" while it is the wrong one, or has to prove that it is not.
    const std::optional<Error> &refusal() const { return m_refusal; }
    QByteArray id() const { return m_id; }

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    bool judge(const Sight &sight, artifacts::DiskArtifactStore &files);
    void mark(artifacts::DiskArtifactStore &files);
    void remember();
    Error error(const QString &what) const;

    services::Ledger &m_ledger;
    const QByteArray m_id;
    const QString m_path;
    bool m_wasMarked = false;
    std::optional<Error> m_refusal;
};

} // namespace freeagent::controller
