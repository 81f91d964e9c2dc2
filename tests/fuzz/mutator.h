// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <random>
#include <vector>

namespace freeagent::fuzz {

/// Damages inputs in the ways that parsers are known to fall for. The same `seed` gives the same inputs.
class Mutator
{
public:
    Mutator(std::vector<QByteArray> inputs, quint32 seed) : m_inputs(std::move(inputs)), m_engine(seed) { }

    QByteArray next();

private:
    quint32 random(qsizetype below) { return below <= 0 ? 0 : quint32(m_engine() % quint32(below)); }
    const QByteArray &pick(const std::vector<QByteArray> &list) { return list[random(qsizetype(list.size()))]; }
    void mutate(QByteArray &input);

    std::vector<QByteArray> m_inputs;
    std::mt19937 m_engine;
};

} // namespace freeagent::fuzz
