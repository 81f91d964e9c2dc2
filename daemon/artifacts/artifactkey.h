// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

namespace freeagent::artifacts {

/// Where an artifact lies below the storage folder: `builds/<UTC day>/<build id>.<kind>`, with `-2`, `-3`... appended when the name
/// was taken. Never made from anything a client sent but an id that was checked.
struct ArtifactKey {
    QByteArray day;  ///< "2026-01-05"
    QByteArray name; ///< "0Uq...x.result" or "0Uq...x.result-2"

    QByteArray text() const { return "builds/" + day + '/' + name; }
};

/// `take` counts from 1.
ArtifactKey artifactKey(const BuildId &build, ArtifactKind kind, Time at, int take);
/// Nothing when the text is not exactly what artifactKey() makes.
std::optional<ArtifactKey> artifactKeyFrom(QByteArrayView text);

bool isDay(QByteArrayView text);
bool isArtifactName(QByteArrayView text);
QByteArray utcDay(Time at);

} // namespace freeagent::artifacts
