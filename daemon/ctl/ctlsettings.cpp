// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/ctlsettings.h"

#include "common/config/secretsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

using config::Kind;

config::Program program(const config::Environment &environment)
{
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
    const QString folder = environment.value(u"XDG_CONFIG_HOME"_s, home + u"/.config"_s);
    config::Program p;
    p.name = u"expoctl"_s;
    p.summary = u"Operates an Expo Free Agent build farm from the command line"_s;
    p.settings = {
        {.key = u"controller.url"_s,
         .flag = u"url"_s,
         .environment = {u"EXPO_CONTROLLER_URL"_s},
         .help = u"Address of the controller; that of this machine when not set"_s},
        {.key = u"controller.key"_s,
         .flag = u"key"_s,
         .environment = {u"EXPO_CONTROLLER_API_KEY"_s},
         .kind = Kind::Secret,
         .help = u"API key or token; on the controller's machine its admin.key is taken when it can be read"_s},
        {.key = u"controller.ca-file"_s,
         .flag = u"ca-file"_s,
         .environment = {u"EXPO_CONTROLLER_CA_FILE"_s},
         .kind = Kind::Path,
         .help = u"Certificate authority to trust beside those of the system, PEM"_s},
        {.key = u"data.folder"_s,
         .flag = u"data-dir"_s,
         .environment = {u"EXPO_CONTROLLER_DATA_DIR"_s},
         .kind = Kind::Path,
         .help = u"Data folder of a controller on this machine, for its address and admin.key"_s},
    };
    p.environmentPrefix = u"EXPOCTL_"_s;
    p.configFiles = {u"/etc/expo-controller/ctl.toml"_s, folder + u"/expo-controller/ctl.toml"_s};
    return p;
}

namespace {
QStringList dataFolders(const config::Settings &settings)
{
    const QString named = settings.path(u"data.folder");
    if (!named.isEmpty())
        return {named};
    return {u"/var/lib/expo-controller"_s, QDir::current().absoluteFilePath(u"data"_s)};
}

QUrl localAddress(const QStringList &folders)
{
    for (const QString &folder : folders) {
        QFile file(folder + u"/controller.port"_s);
        if (const int port = file.open(QIODevice::ReadOnly) ? file.readLine(16).trimmed().toInt() : 0; port > 0)
            return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    }
    return QUrl(u"http://127.0.0.1:3000"_s);
}

bool isThisMachine(const QUrl &url) { return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback(); }
} // namespace

client::Access accessFrom(const config::Settings &settings, QStringList &warnings)
{
    client::Access access;
    const QStringList folders = dataFolders(settings);
    QString text = settings.text(u"controller.url");
    if (!text.isEmpty() && !text.contains(u"://"))
        text.prepend(u"http://"_s);
    access.base = text.isEmpty() ? localAddress(folders) : QUrl(text, QUrl::StrictMode);
    access.key = settings.secret(u"controller.key");
    if (!access.key.isEmpty() || !isThisMachine(access.base))
        return access;
    for (const QString &folder : folders) {
        const QString file = folder + u"/admin.key"_s;
        if (!QFileInfo(file).isReadable())
            continue;
        if (const auto key = config::readSecretFile(file, warnings)) {
            access.key = *key;
            break;
        }
    }
    return access;
}

} // namespace freeagent::ctl
