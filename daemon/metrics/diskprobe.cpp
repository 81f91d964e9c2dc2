// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/diskprobe.h"

#include "common/base/textforms.h"

#include <QFile>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace freeagent::metrics {

namespace {
constexpr Millis kOverdue = std::chrono::seconds(15);

/// A file that has no name, or loses it at once where the file system knows no such files.
int openNameless(const QByteArray &folder)
{
#ifdef O_TMPFILE
    if (const int file = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600); file >= 0 || errno != EOPNOTSUPP)
        return file;
#endif
    QByteArray name = folder + "/.probe-XXXXXX";
    const int file = ::mkstemp(name.data());
    if (file >= 0)
        ::unlink(name.constData());
    return file;
}

QString tryWriting(const QByteArray &folder)
{
    const int file = openNameless(folder);
    if (file < 0)
        return qt_error_string(errno);
    const char block[4096] = {};
    const ssize_t written = ::write(file, block, sizeof block);
    const QString problem = written == ssize_t(sizeof block) ? QString() : qt_error_string(written < 0 ? errno : ENOSPC);
    ::close(file);
    return problem;
}

VolumeState look(const Volume &volume)
{
    const auto started = std::chrono::steady_clock::now();
    VolumeState state;
    state.name = volume.name;
    const QByteArray folder = QFile::encodeName(volume.folder);
    struct statvfs info{};
    if (::statvfs(folder.constData(), &info) == 0) {
        state.freeBytes = qint64(info.f_bavail) * qint64(info.f_frsize);
        state.totalBytes = qint64(info.f_blocks) * qint64(info.f_frsize);
    }
    state.problem = tryWriting(folder);
    state.took = std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - started);
    return state;
}
} // namespace

DiskProbe::DiskProbe(std::vector<Volume> volumes, const Clock &clock)
    : m_volumes(std::move(volumes))
    , m_clock(clock)
    , m_thread([this] { run(); })
{
}

DiskProbe::~DiskProbe()
{
    m_requests.close();
    m_thread.join();
}

void DiskProbe::run()
{
    while (!m_requests.take().empty()) {
        std::vector<VolumeState> states;
        for (const Volume &volume : m_volumes)
            states.push_back(metrics::look(volume));
        m_courier.post([this, states = std::move(states)]() mutable {
            m_states = std::move(states);
            m_lookingSince.reset();
        });
    }
}

void DiskProbe::look()
{
    if (m_lookingSince)
        return;
    m_lookingSince = m_clock.monotonic();
    m_requests.put(1);
}

Finding DiskProbe::find(const QByteArray &name) const
{
    const Millis waiting = m_lookingSince ? m_clock.monotonic() - *m_lookingSince : Millis(0);
    if (waiting > kOverdue)
        return {false, QStringLiteral("the disk has not answered for %1").arg(durationText(waiting)), waiting};
    for (const VolumeState &state : m_states)
        if (state.name == name)
            return {state.problem.isEmpty(),
                    state.problem.isEmpty() ? QString() : QStringLiteral("nothing can be written there: %1").arg(state.problem), state.took};
    return {}; // the folder was made and written to at start
}

} // namespace freeagent::metrics
