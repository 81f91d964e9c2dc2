// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/buildenvironment.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace freeagent::agent {

std::optional<runner::Recipe> recipeFor(const BuildSettings &settings, Platform platform)
{
    const QString name = settings.runnerFor.value(platform);
    for (const runner::Recipe &recipe : settings.recipes) {
        if (recipe.name == name)
            return recipe;
    }
    return {};
}

runner::Placeholders placeholdersFor(const BuildSettings &settings, const Job &job, const runner::Scratch &scratch,
                                     const QString &source, const runner::Recipe &recipe)
{
    const QString ending = job.platform == Platform::Ios ? u".ipa"_s : u".apk"_s;
    runner::Placeholders values;
    for (auto each = recipe.variables.cbegin(); each != recipe.variables.cend(); ++each)
        values.insert(each.key(), each.value());
    values.insert(u"source"_s, source);
    values.insert(u"output"_s, scratch.output());
    values.insert(u"artifact"_s, scratch.output() + u'/' + job.id.text() + ending);
    values.insert(u"platform"_s, QString::fromLatin1(word(job.platform)));
    values.insert(u"build"_s, job.id.text());
    values.insert(u"scratch"_s, scratch.root());
    values.insert(u"cache"_s, settings.cacheFolder);
    values.insert(u"certs"_s, QDir(scratch.certs()).exists() ? scratch.certs() : QString());
    values.insert(u"vm"_s, u"freeagent-"_s + job.id.text());
    return values;
}

Result<QProcessEnvironment> environmentFor(const BuildSettings &settings, const Job &job,
                                           const runner::Scratch &scratch, const runner::Recipe &recipe,
                                           const runner::Placeholders &values, const QProcessEnvironment &own)
{
    QProcessEnvironment environment;
    for (const QString &name : settings.passedOn) {
        const bool ours = name.startsWith(u"CONTROLLER_"_s) || name.startsWith(u"EXPO_WORKER_"_s)
            || name == u"CREDENTIALS_DIRECTORY"_s || name == u"NOTIFY_SOCKET"_s;
        if (!ours && own.contains(name))
            environment.insert(name, own.value(name));
    }
    environment.insert(u"PATH"_s, settings.path);
    environment.insert(u"HOME"_s, scratch.home());
    environment.insert(u"TMPDIR"_s, scratch.tmp());
    environment.insert(u"USER"_s, u"build"_s);
    environment.insert(u"LOGNAME"_s, u"build"_s);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"CI"_s, u"1"_s);
    environment.insert(u"npm_config_cache"_s, settings.cacheFolder + u"/npm"_s);
    environment.insert(u"npm_config_update_notifier"_s, u"false"_s);
    environment.insert(u"FREEAGENT_BUILD"_s, job.id.text());
    environment.insert(u"FREEAGENT_PLATFORM"_s, QString::fromLatin1(word(job.platform)));
    environment.insert(QString::fromLatin1(runner::Scratch::mark()), scratch.root());
    for (auto each = recipe.environment.cbegin(); each != recipe.environment.cend(); ++each) {
        auto value = runner::expanded(each.value(), values, runner::Quoting::None);
        if (!value)
            return tl::unexpected(value.error());
        environment.insert(each.key(), *value);
    }
    return environment;
}

} // namespace freeagent::agent
