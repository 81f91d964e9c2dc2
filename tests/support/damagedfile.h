// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRandomGenerator>
#include <QSet>

namespace freeagent::test {

/// Overwrites pages of 4 KiB with noise, the first left out. Which: told by the seed.
inline QSet<qint64> damagePages(const QString &file, int pages, quint32 seed, qint64 from = 1)
{
    QFile raw(file);
    QSet<qint64> hit;
    if (!raw.open(QIODevice::ReadWrite))
        return hit;
    QRandomGenerator random(seed);
    const qint64 all = raw.size() / 4096;
    while (hit.size() < pages) {
        const qint64 page = from + qint64(random.bounded(quint32(all - from)));
        if (hit.contains(page))
            continue;
        hit.insert(page);
        QByteArray noise(4096, Qt::Uninitialized);
        random.generate(reinterpret_cast<quint32 *>(noise.data()), reinterpret_cast<quint32 *>(noise.data() + noise.size()));
        raw.seek(page * 4096);
        raw.write(noise);
    }
    return hit;
}

} // namespace freeagent::test
