// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/readiness.h"

#include <algorithm>

namespace freeagent::metrics {

namespace {
class FunctionCheck final : public ReadinessCheck
{
public:
    FunctionCheck(QByteArray name, std::function<Finding()> find)
        : m_name(std::move(name))
        , m_find(std::move(find))
    {
    }
    QByteArray name() const override { return m_name; }
    Finding find() const override { return m_find(); }

private:
    QByteArray m_name;
    std::function<Finding()> m_find;
};
} // namespace

void Readiness::add(std::unique_ptr<ReadinessCheck> check) { m_checks.push_back(std::move(check)); }

void Readiness::add(QByteArray name, std::function<Finding()> find)
{
    add(std::make_unique<FunctionCheck>(std::move(name), std::move(find)));
}

std::vector<Readiness::Named> Readiness::all() const
{
    std::vector<Named> findings;
    for (const auto &check : m_checks)
        findings.push_back({check->name(), check->find()});
    return findings;
}

bool Readiness::isReady() const
{
    return std::all_of(m_checks.begin(), m_checks.end(), [](const auto &check) { return check->find().ok; });
}

} // namespace freeagent::metrics
