// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/assembly.h"

#include "common/base/textforms.h"
#include "common/config/checkedvalue.h"
#include "common/config/secretsource.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
const QString kFileSuffix = u"_file"_s;

bool matches(const SettingSpec &spec, const QString &key)
{
    if (!spec.isPattern())
        return spec.key == key;
    const QStringList wanted = spec.key.split(u'.');
    const QStringList given = key.split(u'.');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (wanted[i] != u"*" && wanted[i] != given[i])
            return false;
    return true;
}

/// The spec an entry of a file belongs to; `http.api_key_file` belongs to the secret `http.api_key`.
const SettingSpec *specOf(const QList<SettingSpec> &specs, const QString &key)
{
    for (const SettingSpec &spec : specs)
        if (matches(spec, key)
            || (spec.kind == Kind::Secret && key.endsWith(kFileSuffix) && matches(spec, key.chopped(kFileSuffix.size()))))
            return &spec;
    return nullptr;
}
} // namespace

void Assembly::offer(const QString &key, Candidate candidate)
{
    const auto known = m_best.constFind(key);
    if (known == m_best.constEnd() || known->origin.source <= candidate.origin.source)
        m_best.insert(key, std::move(candidate));
}

void Assembly::takeFile(const QString &path)
{
    const auto entries = readTomlFile(path);
    if (!entries)
        return problem(entries.error());
    for (const FileEntry &entry : *entries)
        takeEntry(entry, QFileInfo(path).absolutePath());
}

void Assembly::takeEntry(const FileEntry &entry, const QString &folder)
{
    const SettingSpec *spec = specOf(m_program.settings, entry.key);
    if (!spec)
        return unknownKey(entry);
    const bool fromFile = !matches(*spec, entry.key);
    const QString key = fromFile ? entry.key.chopped(kFileSuffix.size()) : entry.key;
    if (spec->kind == Kind::Secret && spec->isPattern() && !fromFile)
        return problem({"config.secret_in_clear", u"%1: %2 is a secret and does not belong into this file"_s.arg(entry.place, key),
                        u"put it into a file of its own and write %1_file = \"/path/of/that/file\""_s.arg(key.section(u'.', -1))});
    offer(key, {entry.text, entry.items, {Source::File, entry.place}, folder, fromFile});
}

void Assembly::unknownKey(const FileEntry &entry)
{
    QStringList known;
    const qsizetype depth = entry.key.count(u'.');
    for (const SettingSpec &spec : m_program.settings) {
        if (spec.key.count(u'.') != depth)
            continue;
        QStringList wanted = spec.key.split(u'.');
        const QStringList given = entry.key.split(u'.');
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (wanted[i] == u"*")
                wanted[i] = given[i];
        known.append(wanted.join(u'.'));
    }
    const QString near = closestWord(entry.key, known);
    problem({"config.unknown_key", u"%1: unknown key \"%2\""_s.arg(entry.place, entry.key),
             near.isEmpty() ? u"see %1 --print-config for all keys"_s.arg(m_program.name) : u"did you mean \"%1\"?"_s.arg(near)});
}

void Assembly::takeEnvironment(const Environment &environment)
{
    for (const SettingSpec &spec : m_program.settings) {
        if (spec.kind == Kind::Secret && (spec.isPattern() || !spec.flag.isEmpty()))
            takeCredential(spec, environment.value(u"CREDENTIALS_DIRECTORY"_s));
        // The most telling name is taken last, so that it wins.
        for (auto name = spec.environment.crbegin(); name != spec.environment.crend(); ++name) {
            if (const QString file = environment.value(*name + u"_FILE"_s); spec.kind == Kind::Secret && !file.isEmpty())
                offer(spec.key, {file, {}, {Source::Environment, *name + u"_FILE"_s}, QDir::currentPath(), true});
            const QString text = environment.value(*name);
            if (text.isEmpty())
                continue;
            offer(spec.key, {text, {}, {Source::Environment, *name}, QDir::currentPath()});
            if (spec.kind == Kind::Secret)
                m_loaded.scrubVariables.append(*name);
        }
    }
    warnOfUnknownVariables(environment);
}

void Assembly::takeCredential(const SettingSpec &spec, const QString &folder)
{
    if (spec.isPattern()) {
        for (const QString &name : folder.isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Files))
            if (matches(spec, name))
                offer(name, {QDir(folder).filePath(name), {}, {Source::Credential, QDir(folder).filePath(name)}, folder, true});
        return;
    }
    const QString path = QDir(folder).filePath(spec.flag);
    if (!folder.isEmpty() && QFileInfo::exists(path))
        offer(spec.key, {path, {}, {Source::Credential, path}, folder, true});
}

void Assembly::warnOfUnknownVariables(const Environment &environment)
{
    if (m_program.environmentPrefix.isEmpty())
        return;
    QStringList known{m_program.environmentPrefix + u"CONFIG"_s};
    for (const SettingSpec &spec : m_program.settings) {
        known += spec.environment;
        for (const QString &name : spec.environment)
            if (spec.kind == Kind::Secret)
                known.append(name + u"_FILE"_s);
    }
    for (const ForeignVariable &variable : m_program.foreign) {
        known.append(variable.name);
        if (variable.isSecret)
            known.append(variable.name + u"_FILE"_s);
        if (environment.value(variable.name).isEmpty())
            continue;
        if (variable.isSecret)
            m_loaded.scrubVariables.append(variable.name);
        if (!variable.remark.isEmpty())
            m_loaded.warnings.append(variable.remark);
    }
    for (auto it = environment.lowerBound(m_program.environmentPrefix);
         it != environment.cend() && it.key().startsWith(m_program.environmentPrefix); ++it) {
        if (known.contains(it.key()))
            continue;
        const QString near = closestWord(it.key(), known);
        m_loaded.warnings.append(u"the environment variable %1 is not known and has no effect"_s.arg(it.key())
                                 + (near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near)));
    }
}

void Assembly::takeFlags(const CommandLine &line)
{
    m_problems += line.problems;
    QHash<QString, QStringList> earlier;
    for (const GivenFlag &given : line.flags) {
        for (const SettingSpec &spec : m_program.settings) {
            if (spec.flag.isEmpty() || spec.flag != given.flag)
                continue;
            const QString name = u"--%1%2"_s.arg(given.flag, given.fromFile ? u"-file"_s : QString());
            QString text = given.value;
            if (spec.kind == Kind::List)
                text = (earlier[given.flag] << given.value).join(u',');
            offer(spec.key, {text, {}, {Source::Flag, name}, QDir::currentPath(), given.fromFile});
            if (spec.kind == Kind::Secret && !given.fromFile) {
                m_loaded.scrubFlags.append(given.flag);
                m_loaded.warnings.append(u"a secret given with %1 can be seen by other users of this machine while the program "
                                         "starts and stays in the shell's history; pass it with %1-file FILE, %2 or systemd's LoadCredential=%3:FILE"_s
                                             .arg(name, spec.environment.value(0, u"the configuration file"_s), spec.flag));
            }
        }
    }
}

QStringList Assembly::keysOf(const SettingSpec &spec) const
{
    if (!spec.isPattern())
        return {spec.key};
    const QString before = spec.key.section(u'*', 0, 0);
    const QString behind = spec.key.section(u'*', 1);
    QStringList keys;
    for (auto it = m_best.keyBegin(); it != m_best.keyEnd(); ++it) {
        const QString key = before + it->mid(before.size()).section(u'.', 0, 0) + behind;
        if (it->startsWith(before) && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

void Assembly::settle(const SettingSpec &spec, const QString &key)
{
    const Candidate chosen = m_best.value(key, {spec.defaultText, {}, {Source::Default, u"default"_s}, QDir::currentPath()});
    const auto blame = [&](const Error &error) {
        problem({error.code, u"%1: %2: %3"_s.arg(chosen.origin.detail, key, error.message), error.fix});
    };
    QString text = chosen.text;
    if (chosen.fromFile) {
        const auto secret = readSecretFile(QDir(chosen.folder).absoluteFilePath(text), m_loaded.warnings);
        if (!secret)
            return blame(secret.error());
        text = QString::fromUtf8(*secret);
    }
    Result<Setting> setting = checkedValue(spec, text, chosen.items, chosen.folder);
    if (!setting)
        return blame(setting.error());
    setting->origin = chosen.origin;
    m_loaded.settings.put(key, std::move(*setting));
}

tl::expected<Loaded, QList<Error>> Assembly::finish()
{
    for (const SettingSpec &spec : m_program.settings)
        for (const QString &key : keysOf(spec))
            settle(spec, key);
    if (!m_problems.isEmpty())
        return tl::unexpected(m_problems);
    return m_loaded;
}

} // namespace freeagent::config
