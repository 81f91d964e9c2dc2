// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/probes/probes.h"
#include "daemon/probes/reservefile.h"

namespace freeagent::probes {

/// Keeps space for the moment when there is none: the reserve is let go when its volume has hardly anything left, or when a write failed for
/// lack of space, so that running builds can deliver and the database can go on; it is made again when there is room for it beside what new
/// work needs. Thread: the services'.
class DiskGuard : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString volume;         ///< name of the volume that the file lies on
        QString path;           ///< of the file
        qint64 bytes = 0;       ///< 0: there is no reserve
        qint64 keepFree = 0;    ///< beside it, so that new work is taken
    };
    DiskGuard(const Probes &probes, Options options, QObject *parent = nullptr);
    ~DiskGuard() override; ///< waits for what is under way

    /// Before anything is opened: whoever starts on a full disk needs the space for that. True: the reserve was let go.
    static bool releaseWhenFull(const Options &options, qint64 freeBytes);

    void look();         ///< the volumes were looked at
    void spaceRanOut();  ///< a write failed for lack of space
    bool isReleased() const { return m_options.bytes > 0 && m_state == State::Released; }
    qint64 reserveBytes() const { return m_state == State::Held ? m_options.bytes : 0; }
    QStringList concerns() const;

    /// Free bytes below which the reserve of this size is let go.
    static qint64 lastBytes(qint64 reserve) { return reserve / 4; }

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    enum class State : quint8 { Unknown, Held, Released, Working };
    void release(const QString &why);
    void make();

    struct Worker;
    const Probes &m_probes;
    Options m_options;
    State m_state = State::Unknown;
    bool m_told = false; ///< that it cannot be made
    std::unique_ptr<Worker> m_worker;
};

} // namespace freeagent::probes
