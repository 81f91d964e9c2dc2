// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/vacuumrule.h"

#include "common/base/textforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
constexpr qint64 kBytesASecond = 60ll << 20; ///< a common SSD, both copies counted
}

VacuumAdvice adviseVacuum(const DatabaseFigures &figures)
{
    const qint64 estimate = (figures.bytes + kBytesASecond - 1) / kBytesASecond;
    const int percent = figures.bytes > 0 ? int(100 * figures.freelistBytes / figures.bytes) : 0;
    if (figures.freelistBytes * 10 < figures.bytes || figures.bytes == 0)
        return {false, u"Only %1 % of the file is empty (%2 of %3); from 10 % on it pays"_s.arg(percent).arg(sizeText(figures.freelistBytes), sizeText(figures.bytes)), estimate};
    if (figures.diskFreeBytes * 10 < figures.bytes * 22)
        return {false, u"%1 are free on the disk; rewriting needs 2.2 times the file, which is %2"_s
                           .arg(sizeText(figures.diskFreeBytes), sizeText(figures.bytes * 22 / 10)), estimate};
    return {true, u"%1 % of the file is empty (%2 of %3)"_s.arg(percent).arg(sizeText(figures.freelistBytes), sizeText(figures.bytes)), estimate};
}

} // namespace freeagent::maintenance
