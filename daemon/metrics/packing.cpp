// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/packing.h"

#include <QList>
#include <algorithm>
#include <cmath>

namespace freeagent::metrics {

namespace {
QByteArray number(double value) { return QByteArray::number(value, 'g', 12); }

std::optional<Figure> figureFrom(QByteArrayView text)
{
    const QByteArrayList words = text.toByteArray().split(' ');
    bool ok = false;
    const double mean = words.value(0).toDouble(&ok);
    if (!ok || !std::isfinite(mean))
        return std::nullopt;
    if (words.size() == 1)
        return Figure::of(mean);
    if (words.size() != 4)
        return std::nullopt;
    bool good[3] = {};
    const Figure figure{mean, words[1].toDouble(&good[0]), words[2].toDouble(&good[1]), words[3].toLongLong(&good[2])};
    return good[0] && good[1] && good[2] && figure.count > 0 ? std::optional(figure) : std::nullopt;
}
} // namespace

void Figure::add(const Figure &other)
{
    if (other.count <= 0)
        return;
    if (count <= 0) {
        *this = other;
        return;
    }
    const qint64 sum = count + other.count;
    mean += (other.mean - mean) * (double(other.count) / double(sum));
    least = std::min(least, other.least);
    most = std::max(most, other.most);
    count = sum;
}

QByteArray packed(const Figures &figures)
{
    QByteArray body;
    for (const auto &[name, figure] : figures) {
        if (figure.count <= 0 || !std::isfinite(figure.mean))
            continue;
        body += name + ' ' + number(figure.mean);
        if (figure.count > 1)
            body += ' ' + number(figure.least) + ' ' + number(figure.most) + ' ' + QByteArray::number(figure.count);
        body += '\n';
    }
    return body;
}

Figures unpacked(const QByteArray &body)
{
    Figures figures;
    const QByteArrayList lines = body.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.indexOf(' ');
        if (blank <= 0)
            continue;
        if (const auto figure = figureFrom(QByteArrayView(line).sliced(blank + 1)))
            figures.emplace_back(line.left(blank), *figure);
    }
    return figures;
}

QByteArray lineOf(const QByteArray &body, const QByteArray &name)
{
    const QByteArray key = name + ' ';
    qsizetype at = 0;
    if (!body.startsWith(key)) {
        at = body.indexOf(QByteArray('\n' + key)) + 1;
        if (at == 0)
            return {};
    }
    const qsizetype end = body.indexOf('\n', at);
    return body.mid(at, end < 0 ? -1 : end - at);
}

std::optional<Figure> figureIn(const QByteArray &body, const QByteArray &name)
{
    const QByteArray line = lineOf(body, name);
    return line.isEmpty() ? std::nullopt : figureFrom(QByteArrayView(line).sliced(name.size() + 1));
}

} // namespace freeagent::metrics
