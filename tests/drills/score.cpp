// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/score.h"

#include <QFile>

namespace freeagent::drills {

void report(const Score &score)
{
    const QByteArrayList columns{score.drill, QByteArray::number(score.tries), QByteArray::number(score.acknowledged), QByteArray::number(score.lost),
                                 QByteArray::number(score.duplicated), QByteArray::number(qint64(score.longestRecovery.count()))};
    qInfo("%s: %lld tries, %lld changes acknowledged, %lld lost, %lld duplicated, longest recovery %lld ms", score.drill.constData(), score.tries,
          score.acknowledged, score.lost, score.duplicated, static_cast<long long>(score.longestRecovery.count()));
    QFile table(qEnvironmentVariable("FREEAGENT_DRILL_TABLE"));
    if (!table.fileName().isEmpty() && table.open(QIODevice::Append))
        table.write(columns.join('\t') + '\n');
}

int rounds(int usual)
{
    const int asked = qEnvironmentVariableIntValue("FREEAGENT_DRILL_ROUNDS");
    return asked > 0 ? asked : usual;
}

quint32 seed(quint32 usual)
{
    const int asked = qEnvironmentVariableIntValue("FREEAGENT_DRILL_SEED");
    return asked > 0 ? quint32(asked) : usual;
}

} // namespace freeagent::drills
