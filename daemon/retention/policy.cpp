// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/policy.h"

#include <array>

namespace freeagent::retention {

namespace {
struct Field {
    const char *name;
    int Policy::*member;
    int least;
    int most;
};
constexpr int kCentury = 36'600;
constexpr std::array<Field, 6> kFields{{{"sourceDays", &Policy::sourceDays, 1, kCentury},
                                        {"logDays", &Policy::logDays, 1, kCentury},
                                        {"artifactDays", &Policy::artifactDays, 1, kCentury},
                                        {"keepLastSuccesses", &Policy::keepLastSuccesses, 0, 1000},
                                        {"keepDays", &Policy::keepDays, 1, kCentury},
                                        {"trashHours", &Policy::trashHours, 0, 8784}}};

const Field *fieldOf(const QString &name)
{
    for (const Field &field : kFields)
        if (name == QLatin1String(field.name))
            return &field;
    return nullptr;
}
} // namespace

QJsonObject toJson(const Policy &policy)
{
    QJsonObject json;
    for (const Field &field : kFields)
        json.insert(QLatin1String(field.name), policy.*field.member);
    return json;
}

Result<Policy> changed(const Policy &present, const QJsonObject &changes)
{
    Policy policy = present;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const Field *field = fieldOf(it.key());
        if (!field)
            return failure("retention.invalid_policy", QStringLiteral("%1 is no setting of the retention policy").arg(it.key().left(60)),
                           QStringLiteral("GET /api/admin/retention shows those that there are."));
        const double number = it->toDouble(-1);
        if (number != int(number) || number < field->least || number > field->most)
            return failure("retention.invalid_policy",
                           QStringLiteral("%1 must be a whole number from %2 to %3").arg(it.key()).arg(field->least).arg(field->most));
        policy.*field->member = int(number);
    }
    return policy;
}

} // namespace freeagent::retention
