// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/tomlfile.h"

#include <QFile>
#include <algorithm>
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString placeOf(const toml::node &node, const QString &file)
{
    return u"%1:%2"_s.arg(file, QString::number(node.source().begin.line));
}

std::optional<QString> scalarText(const toml::node &node)
{
    if (const auto text = node.value_exact<std::string_view>())
        return qstring(*text);
    if (const auto number = node.value_exact<int64_t>())
        return QString::number(qint64(*number));
    if (const auto truth = node.value_exact<bool>())
        return *truth ? u"true"_s : u"false"_s;
    if (const auto real = node.value_exact<double>())
        return QString::number(*real, 'g', 17);
    return std::nullopt;
}

std::optional<QStringList> arrayItems(const toml::array &array)
{
    QStringList items;
    for (const toml::node &node : array) {
        const std::optional<QString> text = scalarText(node);
        if (!text)
            return std::nullopt;
        items.append(*text);
    }
    return items;
}

struct Numbered {
    quint32 line = 0;
    FileEntry entry;
};

Result<void> flatten(const toml::table &table, const QString &prefix, const QString &file, QList<Numbered> &out)
{
    for (const auto &[name, node] : table) {
        const QString key = prefix + qstring(name.str());
        if (const toml::table *inner = node.as_table()) {
            if (auto done = flatten(*inner, key + u'.', file, out); !done)
                return done;
            continue;
        }
        FileEntry entry{key, {}, {}, placeOf(node, file)};
        if (const toml::array *array = node.as_array())
            entry.items = arrayItems(*array);
        const std::optional<QString> text = entry.items ? entry.items->join(u',') : scalarText(node);
        if (!text)
            return failure("config.bad_value", u"%1: %2 is neither text, number, true/false nor a list of these"_s.arg(entry.place, key));
        entry.text = *text;
        out.append({quint32(node.source().begin.line), entry});
    }
    return {};
}
} // namespace

Result<QList<FileEntry>> readToml(const QByteArray &text, const QString &name)
{
    const toml::parse_result parsed = toml::parse(std::string_view(text.constData(), size_t(text.size())));
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        return failure("config.syntax", u"%1:%2: %3"_s.arg(name, QString::number(error.source().begin.line),
                                                           qstring(error.description())));
    }
    QList<Numbered> numbered;
    if (auto done = flatten(parsed.table(), {}, name, numbered); !done)
        return tl::unexpected(done.error());
    std::stable_sort(numbered.begin(), numbered.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
    QList<FileEntry> entries;
    for (Numbered &one : numbered)
        entries.append(std::move(one.entry));
    return entries;
}

Result<QList<FileEntry>> readTomlFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("config.unreadable", u"The configuration file %1 cannot be read: %2"_s.arg(path, file.errorString()),
                       u"Correct the path, or the file's owner and mode."_s);
    return readToml(file.readAll(), path);
}

} // namespace freeagent::config
