// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace freeagent {

QString durationText(Millis duration)
{
    const qint64 s = std::max<qint64>(0, duration.count() / 1000);
    const auto two = [](qint64 a, char ua, qint64 b, char ub) {
        const QString first = QString::number(a) + QLatin1Char(ua);
        return b ? first + QLatin1Char(' ') + QString::number(b) + QLatin1Char(ub) : first;
    };
    if (s < 60)
        return QString::number(s) + QLatin1Char('s');
    if (s < 3600)
        return QString::number(s / 60) + QLatin1Char('m');
    if (s < 86400)
        return two(s / 3600, 'h', s / 60 % 60, 'm');
    return two(s / 86400, 'd', s / 3600 % 24, 'h');
}

QString sizeText(qint64 bytes)
{
    static constexpr const char *kUnits[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    double value = double(bytes);
    size_t unit = 0;
    while (value >= 1024 && unit + 1 < std::size(kUnits)) {
        value /= 1024;
        ++unit;
    }
    const int digits = unit && value < 10 ? 1 : 0;
    return QString::number(value, 'f', digits) + QLatin1Char(' ') + QLatin1String(kUnits[unit]);
}

namespace {
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (size_t j = 1; j < row.size(); ++j) {
            const int substituted = diagonal + (a[i - 1] != b[qsizetype(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}
} // namespace

QString closestWord(const QString &word, const QStringList &known)
{
    QString best;
    int bestDistance = 3;
    for (const QString &candidate : known) {
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace freeagent
