// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/load.h"

#include "common/config/assembly.h"

namespace freeagent::config {

tl::expected<Loaded, QList<Error>> load(const Program &program, const CommandLine &line, const Environment &environment,
                                        const QStringList &files)
{
    Assembly assembly(program);
    for (const QString &file : files)
        assembly.takeFile(file);
    assembly.takeEnvironment(environment);
    assembly.takeFlags(line);
    return assembly.finish();
}

} // namespace freeagent::config
