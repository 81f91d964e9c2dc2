// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/build.h"

#include <array>

namespace freeagent {

namespace {
constexpr std::array<QByteArrayView, 2> kPlatforms{"ios", "android"};
constexpr std::array<QByteArrayView, 5> kStatuses{"pending", "assigned", "building", "completed", "failed"};
constexpr std::array<QByteArrayView, 5> kOutcomes{"", "success", "error", "cancelled", "timeout"};
constexpr std::array<QByteArrayView, 7> kEnds{"running",   "completed", "failed",   "cancelled",
                                              "timed-out", "lost",      "abandoned"};
constexpr std::array<QByteArrayView, 5> kFailures{"", "author", "dependency", "machine", "farm"};
constexpr std::array<QByteArrayView, 4> kKinds{"source", "certs", "profile", "result"};

template <class Enum, size_t N>
std::optional<Enum> find(const std::array<QByteArrayView, N> &words, QByteArrayView text)
{
    for (size_t i = 0; i < N; ++i)
        if (words[i] == text)
            return Enum(i);
    return std::nullopt;
}
} // namespace

QByteArrayView word(Platform v) { return kPlatforms[size_t(v)]; }
QByteArrayView word(BuildStatus v) { return kStatuses[size_t(v)]; }
QByteArrayView word(Outcome v) { return kOutcomes[size_t(v)]; }
QByteArrayView word(AttemptEnd v) { return kEnds[size_t(v)]; }
QByteArrayView word(ArtifactKind v) { return kKinds[size_t(v)]; }
QByteArrayView word(FailureClass v) { return kFailures[size_t(v)]; }
std::optional<Platform> platformFrom(QByteArrayView t) { return find<Platform>(kPlatforms, t); }
std::optional<BuildStatus> buildStatusFrom(QByteArrayView t) { return find<BuildStatus>(kStatuses, t); }
std::optional<Outcome> outcomeFrom(QByteArrayView t) { return find<Outcome>(kOutcomes, t); }
std::optional<AttemptEnd> attemptEndFrom(QByteArrayView t) { return find<AttemptEnd>(kEnds, t); }
std::optional<ArtifactKind> artifactKindFrom(QByteArrayView t) { return find<ArtifactKind>(kKinds, t); }
std::optional<FailureClass> failureClassFrom(QByteArrayView t) { return find<FailureClass>(kFailures, t); }

} // namespace freeagent
