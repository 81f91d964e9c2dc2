// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/environment.h"

#include <QProcessEnvironment>
#include <cstdlib>
#include <cstring>

namespace freeagent::config {

Environment systemEnvironment()
{
    Environment environment;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : system.keys())
        environment.insert(name, system.value(name));
    return environment;
}

void scrubEnvironment(const QString &name)
{
    const QByteArray key = name.toLocal8Bit();
    if (char *value = std::getenv(key.constData())) {
        std::memset(value, 'x', std::strlen(value));
        ::unsetenv(key.constData());
    }
}

void scrubArgument(const QString &flag, int argc, char **argv)
{
    const QByteArray separate = "--" + flag.toLocal8Bit();
    const QByteArray joined = separate + '=';
    for (int i = 1; i < argc; ++i) {
        char *value = nullptr;
        if (separate == argv[i] && i + 1 < argc)
            value = argv[++i];
        else if (qstrncmp(argv[i], joined.constData(), size_t(joined.size())) == 0)
            value = argv[i] + joined.size();
        if (value)
            std::memset(value, 'x', std::strlen(value));
    }
}

} // namespace freeagent::config
