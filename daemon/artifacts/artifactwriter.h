// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/artifactkey.h"
#include "daemon/artifacts/descriptor.h"
#include "daemon/artifacts/freshkeys.h"
#include "daemon/ports/artifactstore.h"

#include <QHash>
#include <atomic>

namespace freeagent::artifacts {

/// A file to store, as far as the writing thread needs to know it.
struct FileToStore {
    Artifact artifact; ///< `key` is given by the writer
    QByteArray bytes;  ///< the content when `path` is empty
    QByteArray path;   ///< else where it lies, in the incoming folder
};

/// Puts groups of files under their final names and makes them durable. Thread: one.
class ArtifactWriter
{
public:
    ArtifactWriter(int root, int incoming, int builds, FreshKeys &fresh);

    using Files = std::vector<FileToStore>;
    using Outcome = Result<std::vector<Artifact>>;
    /// One outcome for each set of files; each set is stored wholly or leaves nothing behind.
    std::vector<Outcome> store(std::vector<Files> sets);

private:
    struct Placing {
        FileToStore file;
        Descriptor descriptor;   ///< of the content, for syncing
        int folder = -1;         ///< where the name lies: incoming, or the day's folder once it was moved
        QByteArray name;
        bool isOurs = false;     ///< the file at `name` may be removed when the set fails
    };
    struct Set {
        std::vector<Placing> files;
        std::optional<Error> error;
    };
    void write(Set &set);
    bool writeTemporary(Placing &placing);
    bool openReceived(Placing &placing);
    void move(Set &set);
    bool moveOne(Placing &placing);
    int dayFolder(const QByteArray &day);
    void syncEach(std::vector<Set> &sets);
    void syncFolders(std::vector<Set> &sets);
    void syncAll(std::vector<Set> &sets);
    void fail(Set &set, int systemErrno);

    const int m_root;
    const int m_incoming;
    const int m_builds;
    FreshKeys &m_fresh;
    QHash<QByteArray, std::shared_ptr<Descriptor>> m_days;
    bool m_newDay = false; ///< a day's folder was opened first and its name may not be durable yet
};

} // namespace freeagent::artifacts
