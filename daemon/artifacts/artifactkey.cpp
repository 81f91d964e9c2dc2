// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/artifactkey.h"

#include <algorithm>

namespace freeagent::artifacts {

namespace {
constexpr QByteArrayView kFolder = "builds/";
constexpr qsizetype kDayLength = 10;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isTake(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 4 && text.front() != '0' && std::all_of(text.begin(), text.end(), isDigit);
}
} // namespace

QByteArray utcDay(Time at) { return toIso(at).left(kDayLength); }

ArtifactKey artifactKey(const BuildId &build, ArtifactKind kind, Time at, int take)
{
    QByteArray name = build.value + '.' + word(kind).toByteArray();
    if (take > 1)
        name += '-' + QByteArray::number(take);
    return {utcDay(at), name};
}

bool isDay(QByteArrayView text)
{
    if (text.size() != kDayLength)
        return false;
    for (qsizetype i = 0; i < kDayLength; ++i)
        if (i == 4 || i == 7 ? text[i] != '-' : !isDigit(text[i]))
            return false;
    return true;
}

bool isArtifactName(QByteArrayView text)
{
    const qsizetype dot = text.indexOf('.');
    if (dot < 0 || !isWellFormedId(text.first(dot)))
        return false;
    QByteArrayView kind = text.sliced(dot + 1);
    if (const qsizetype dash = kind.indexOf('-'); dash >= 0) {
        if (!isTake(kind.sliced(dash + 1)))
            return false;
        kind = kind.first(dash);
    }
    return artifactKindFrom(kind).has_value();
}

std::optional<ArtifactKey> artifactKeyFrom(QByteArrayView text)
{
    if (!text.startsWith(kFolder))
        return std::nullopt;
    const QByteArrayView rest = text.sliced(kFolder.size());
    if (rest.size() <= kDayLength || rest[kDayLength] != '/')
        return std::nullopt;
    const QByteArrayView day = rest.first(kDayLength);
    const QByteArrayView name = rest.sliced(kDayLength + 1);
    if (!isDay(day) || !isArtifactName(name))
        return std::nullopt;
    return ArtifactKey{day.toByteArray(), name.toByteArray()};
}

} // namespace freeagent::artifacts
