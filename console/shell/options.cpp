// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kDefaultPort = 3000;

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt())) : std::nullopt;
}
/// There is no application yet whose name Qt could take.
QString helpOf(const QCommandLineParser &parser)
{
    static const QRegularExpression kProgram(u"^Usage: \\S+"_s);
    return parser.helpText().replace(kProgram, u"Usage: expo-console"_s);
}
} // namespace

Result<QUrl> controllerUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains("://"_L1);
    QUrl url(hasScheme ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    const bool usable = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && url.userInfo().isEmpty();
    if (!usable)
        return failure("usage.url", u"\"%1\" is not the address of a controller."_s.arg(trimmed),
                       u"Write it like http://127.0.0.1:3000 or https://farm.example."_s);
    if (!hasScheme && url.port() < 0)
        url.setPort(kDefaultPort);
    url.setQuery(QString());
    url.setFragment(QString());
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

Result<Options> parseOptions(const QStringList &arguments, const QString &environmentKeyFile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Desktop console of an Expo Free Agent build farm."_s);
    parser.addOptions({
        {u"url"_s, u"Address of the controller, e.g. http://127.0.0.1:3000."_s, u"url"_s},
        {u"key-file"_s, u"File that holds the API key (or set EXPO_CONSOLE_KEY_FILE)."_s, u"file"_s},
        {u"demo"_s, u"Show an invented farm, clearly labelled; connects to nothing."_s},
        {u"dark"_s, u"Dark colours, whatever the desktop says."_s},
        {u"wall"_s, u"Begin with the farm on the whole screen, to be read from across the room; Escape leaves."_s},
        {u"tray"_s, u"Begin in the tray, without a window; where there is no tray the window is shown."_s},
        {u"new-instance"_s, u"Open a console of its own, though one runs already."_s},
        {u"screenshot"_s, u"Draw the page into a PNG file when its data has arrived, and end."_s, u"file"_s},
        {u"page"_s, u"Page to begin with, e.g. overview."_s, u"page"_s},
        {u"size"_s, u"Size of the window, e.g. 1280x800."_s, u"WxH"_s},
    });
    parser.addPositionalArgument(u"link"_s, u"What to show, e.g. expo://farm.example:3000/build/ID."_s, u"[link]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return failure("usage.unknown", parser.errorText(), u"See expo-console --help."_s);
    Options options;
    if (parser.isSet(help) || parser.isSet(version)) {
        options.answer = parser.isSet(version) ? u"expo-console " FREEAGENT_VERSION "\n"_s : helpOf(parser);
        return options;
    }
    if (parser.isSet(u"url"_s)) {
        const auto url = controllerUrl(parser.value(u"url"_s));
        if (!url)
            return tl::unexpected(url.error());
        options.url = *url;
    }
    options.keyFile = parser.isSet(u"key-file"_s) ? parser.value(u"key-file"_s) : environmentKeyFile;
    options.demo = parser.isSet(u"demo"_s);
    options.newInstance = parser.isSet(u"new-instance"_s);
    options.dark = parser.isSet(u"dark"_s);
    options.wall = parser.isSet(u"wall"_s);
    options.tray = parser.isSet(u"tray"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.page = parser.value(u"page"_s).toLatin1();
    for (const QString &link : parser.positionalArguments()) {
        options.link = QUrl(link, QUrl::StrictMode);
        if (options.link.scheme() != "expo"_L1 || options.link.path().size() < 2)
            return failure("usage.link", u"\"%1\" is no link of the console."_s.arg(link), u"Write it like expo://farm.example:3000/build/ID."_s);
    }
    if (parser.isSet(u"size"_s) && !(options.size = sizeFrom(parser.value(u"size"_s))))
        return failure("usage.size", u"\"%1\" is not a size."_s.arg(parser.value(u"size"_s)), u"Write it like 1280x800."_s);
    return options;
}

} // namespace freeagent::console
