// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/manual.h"

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
/// The day of the text's last change; a page that is made at each build must not carry the build's.
const QString kDate = u"2026-11-24"_s;

QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

/// An argument of a macro.
QString quoted(const QString &text) { return u'"' + escaped(text).replace(u'"', u"\\(dq"_s) + u'"'; }

QString placeholder(const SettingSpec &spec)
{
    switch (spec.kind) {
    case Kind::Integer:
        return u" N"_s;
    case Kind::Boolean:
        return {};
    case Kind::Size:
        return u" SIZE"_s;
    case Kind::Duration:
        return u" TIME"_s;
    case Kind::Path:
        return u" PATH"_s;
    case Kind::List:
        return u" A,B"_s;
    case Kind::Secret:
    case Kind::Text:
        break;
    }
    return u" TEXT"_s;
}
} // namespace

Manual::Manual(const QString &name, int section, const QString &summary)
{
    m_text = u".TH %1 %2 %3 %4\n.SH NAME\n%5 \\- %6\n"_s.arg(quoted(name.toUpper()))
                 .arg(section)
                 .arg(kDate, quoted(u"Expo Free Agent "_s + QStringLiteral(FREEAGENT_VERSION)), escaped(name), escaped(summary));
}

void Manual::heading(const QString &title) { m_text += u".SH "_s + quoted(title.toUpper()) + u'\n'; }

void Manual::subheading(const QString &title) { m_text += u".SS "_s + quoted(title) + u'\n'; }

/// A sentence a line, and no line too long to be edited, as the macros want it.
void Manual::sentences(const QString &text)
{
    constexpr qsizetype kWidth = 76;
    QString line;
    const auto flush = [&] {
        if (!line.isEmpty())
            m_text += escaped(line) + u'\n';
        line.clear();
    };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + word.size() + 1 > kWidth)
            flush();
        line += line.isEmpty() ? word : u' ' + word;
        if (word.endsWith(u'.') || word.endsWith(u'?') || word.endsWith(u':'))
            flush();
    }
    flush();
}

/// Right behind a heading the macros want none.
void Manual::beginParagraph()
{
    if (!m_text.section(u'\n', -2, -2).startsWith(u".S"))
        m_text += u".PP\n"_s;
}

void Manual::paragraph(const QString &text)
{
    beginParagraph();
    sentences(text);
}

void Manual::item(const QString &term, const QString &text)
{
    m_text += u".TP\n.B "_s + quoted(term) + u'\n';
    sentences(text);
}

void Manual::example(const QString &lines)
{
    beginParagraph();
    m_text += u".nf\n"_s;
    for (const QString &line : lines.split(u'\n'))
        m_text += escaped(line) + u'\n';
    m_text += u".fi\n"_s;
}

void Manual::settings(const Program &program)
{
    for (const SettingSpec &spec : program.settings) {
        const QString term = spec.flag.isEmpty()
            ? spec.key
            : u"--"_s + spec.flag + placeholder(spec) + (spec.kind == Kind::Secret ? u", --%1-file PATH"_s.arg(spec.flag) : QString());
        QString text = spec.help + u'.';
        if (!spec.choices.isEmpty())
            text += u" One of %1."_s.arg(spec.choices.join(u", "_s));
        if (!spec.defaultText.isEmpty())
            text += u" Default: %1."_s.arg(spec.defaultText);
        if (!spec.environment.isEmpty())
            text += u" Environment: %1."_s.arg(spec.environment.join(u", "_s));
        if (!spec.flag.isEmpty())
            text += u" Key: %1."_s.arg(spec.key);
        item(term, text);
    }
}

QString manualPage(const Program &program)
{
    Manual page(program.name, 8, program.summary);
    page.heading(u"Synopsis"_s);
    page.paragraph(u"%1 [options]%2"_s.arg(program.name, program.commands.isEmpty() ? QString() : u" [command]"_s));
    page.heading(u"Description"_s);
    page.paragraph(program.summary + u'.');
    page.paragraph(
        u"A setting given as a flag wins over a credential of the service manager, that over the environment, that over TOML files, these over the default."_s);
    if (!program.commands.isEmpty())
        page.heading(u"Commands"_s);
    for (const Command &command : program.commands)
        page.item(command.name, command.help + u'.');
    page.heading(u"Options"_s);
    page.item(u"--config FILE"_s, u"Read settings from this TOML file. Given again: more files, a later one wins."_s);
    page.item(u"--check-config"_s, u"Say whether all settings are right, and end with 0 or 78."_s);
    page.item(u"--print-config"_s, u"Print every setting with where it came from, and end."_s);
    page.item(u"--print-manual"_s, u"Print this page, and end."_s);
    page.item(u"--help, --version"_s, u"Help, the version."_s);
    page.heading(u"Settings"_s);
    page.settings(program);
    page.heading(u"Exit status"_s);
    page.item(u"0"_s, u"Stopped as asked."_s);
    page.item(u"74"_s, u"What was written can no longer be trusted; a restart recovers."_s);
    page.item(u"78"_s, u"The configuration is wrong; a restart does not help."_s);
    if (!program.configFiles.isEmpty())
        page.heading(u"Files"_s);
    for (const QString &file : program.configFiles)
        page.item(file, u"Read when it exists and no --config is given."_s);
    page.heading(u"See also"_s);
    page.paragraph(u"expoctl(1), expo-controller(8), expo-worker(8)"_s);
    return page.text();
}

} // namespace freeagent::config
