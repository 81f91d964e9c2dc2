// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/normalise.h"

#include "common/base/secret.h"

#include <QRegularExpression>
#include <vector>

namespace freeagent::attribution {

namespace {
constexpr qsizetype kLongest = 300;

struct Step {
    QRegularExpression what;
    QString instead;
};

const std::vector<Step> &steps()
{
    const auto step = [](const char *what, const char *instead) {
        return Step{QRegularExpression(QString::fromLatin1(what)), QString::fromLatin1(instead)};
    };
    // The order matters: what is recognised by its form goes before its parts do.
    static const std::vector<Step> kSteps{
        step(R"(\x1B\[[0-9;?]*[A-Za-z])", ""),
        step(R"([a-z][a-z0-9+.-]*://[^\s"'<>)]+)", "<address>"),
        step(R"(\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)", "<time>"),
        step(R"(\b\d\d:\d\d:\d\d(?:[.,]\d+)?)", "<time>"),
        step(R"(\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b)", "<id>"),
        step(R"((?<![\w<])(?:[A-Za-z]:)?(?:\.{1,2})?(?:[/\\][\w.@+~-]+){2,}[/\\]?)", "<path>"),
        step(R"(\b0x[0-9a-fA-F]+\b)", "<hex>"),
        step(R"(\b(?=[0-9a-fA-F]*\d)(?=[0-9a-fA-F]*[a-fA-F])[0-9a-fA-F]{7,}\b)", "<hex>"),
        step(R"(\b(?=[0-9A-Za-z]*\d)(?=[0-9A-Za-z]*[a-z])(?=[0-9A-Za-z]*[A-Z])[0-9A-Za-z]{16,}\b)", "<id>"),
        step(R"([\^~]?\bv?\d+\.\d+(?:\.\d+)*(?:-[\w.]+)?)", "<version>"),
        step(R"(\d+)", "<n>"),
        step(R"(\s+)", " "),
    };
    return kSteps;
}
} // namespace

QString normalised(const QString &message)
{
    QString text = message.left(4 * kLongest);
    for (const Step &step : steps())
        text.replace(step.what, step.instead);
    return text.trimmed().left(kLongest);
}

QByteArray clusterOf(const QString &kind)
{
    return tokenHash(kind.toUtf8()).left(8).toHex();
}

} // namespace freeagent::attribution
