// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <cstdio>

namespace {
struct Section {
    const char *name;
    void (*run)(freeagent::bench::Effort);
};

constexpr Section kSections[] = {{"cycles", freeagent::bench::cycles},
                                 {"assign", freeagent::bench::assignLatency},
                                 {"reads", freeagent::bench::reads},
                                 {"transfers", freeagent::bench::transfers},
                                 {"million", freeagent::bench::million},
                                 {"backup", freeagent::bench::backup},
                                 {"changelog", freeagent::bench::changeLog},
                                 {"salvage", freeagent::bench::salvage}};
} // namespace

/// farmbench [--quick] [SECTION...]: figures of the real controller on this machine, each with its goal.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    const freeagent::bench::Effort effort{wanted.removeAll(QStringLiteral("--quick")) > 0};
    for (const Section &section : kSections) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(section.name)))
            continue;
        std::printf("-- %s\n", section.name);
        section.run(effort);
    }
    return 0;
}
