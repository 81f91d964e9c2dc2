// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/workersettings.h"
#include "daemon/runner/commandtemplate.h"

using namespace Qt::StringLiterals;

namespace freeagent::agent {

using config::Kind;
using config::Settings;

namespace {

/// `NAME=value` items.
Result<QMap<QString, QString>> pairsFrom(const QString &key, const QStringList &items)
{
    QMap<QString, QString> pairs;
    for (const QString &item : items) {
        const qsizetype at = item.indexOf(u'=');
        if (at < 1)
            return failure("config.bad_value", u"%1: \"%2\" is not of the form NAME=value"_s.arg(key, item));
        pairs.insert(item.left(at), item.mid(at + 1));
    }
    return pairs;
}

/// The settings of one table; each that is set replaces the built-in value, entries of environment and variables one by
/// one.
class RecipeTable
{
public:
    RecipeTable(const Settings &settings, const QString &name)
        : m_settings(settings)
        , m_prefix(u"runner."_s + name + u'.')
    {
    }

    Result<void> applyTo(runner::Recipe &recipe) const
    {
        take(u"commands", recipe.commands);
        take(u"cleanup", recipe.cleanup);
        take(u"tools", recipe.tools);
        if (isSet(u"artifact"))
            recipe.artifact = m_settings.text(key(u"artifact"));
        if (isSet(u"sandbox"))
            recipe.sandbox = m_settings.flag(key(u"sandbox"));
        if (isSet(u"time-limit"))
            recipe.timeLimit
                = std::chrono::duration_cast<std::chrono::seconds>(m_settings.duration(key(u"time-limit")));
        if (auto done = merge(u"environment", recipe.environment); !done)
            return done;
        return merge(u"variables", recipe.variables);
    }

private:
    QString key(QStringView name) const { return m_prefix + name; }
    bool isSet(QStringView name) const { return m_settings.isSet(key(name)); }
    void take(QStringView name, QStringList &into) const
    {
        if (isSet(name))
            into = m_settings.list(key(name));
    }
    Result<void> merge(QStringView name, QMap<QString, QString> &into) const
    {
        const auto pairs = pairsFrom(key(name), m_settings.list(key(name)));
        if (!pairs)
            return tl::unexpected(pairs.error());
        into.insert(*pairs);
        return {};
    }

    const Settings &m_settings;
    QString m_prefix;
};

/// Every placeholder of every command must mean something, before the first build finds out.
Result<void> checked(const runner::Recipe &recipe)
{
    runner::Placeholders values;
    for (const char *word : {"source", "output", "artifact", "platform", "build", "scratch", "cache", "certs", "vm"})
        values.insert(QLatin1StringView(word), u"x"_s);
    for (auto each = recipe.variables.cbegin(); each != recipe.variables.cend(); ++each)
        values.insert(each.key(), each.value());
    const QStringList texts
        = recipe.commands + recipe.cleanup + recipe.environment.values() + QStringList {recipe.artifact};
    for (const QString &text : texts) {
        if (auto fine = runner::expanded(text, values); !fine)
            return failure("config.bad_value", u"runner.%1: %2"_s.arg(recipe.name, fine.error().message),
                           fine.error().fix);
    }
    return {};
}

} // namespace

QList<config::SettingSpec> recipeSettings()
{
    return {
        {.key = u"runner.*.commands"_s,
         .kind = Kind::List,
         .help = u"Shell commands, one after the other, with {placeholders}"_s},
        {.key = u"runner.*.cleanup"_s, .kind = Kind::List, .help = u"Shell commands that run at the end in any case"_s},
        {.key = u"runner.*.artifact"_s, .help = u"File, folder (gets packed) or pattern of the result"_s},
        {.key = u"runner.*.environment"_s,
         .kind = Kind::List,
         .help = u"NAME=value, more environment for the commands"_s},
        {.key = u"runner.*.variables"_s, .kind = Kind::List, .help = u"name=value, more {placeholders}"_s},
        {.key = u"runner.*.tools"_s, .kind = Kind::List, .help = u"Programs that must be installed"_s},
        {.key = u"runner.*.sandbox"_s,
         .kind = Kind::Boolean,
         .defaultText = u"true"_s,
         .help = u"false for what cannot work in a sandbox"_s},
        {.key = u"runner.*.time-limit"_s,
         .kind = Kind::Duration,
         .defaultText = u"0"_s,
         .help = u"Instead of build.time-limit"_s,
         .least = 0},
    };
}

Result<QList<runner::Recipe>> recipesFrom(const Settings &settings)
{
    QList<runner::Recipe> recipes = runner::builtInRecipes();
    const QStringList names = settings.tables(u"runner");
    for (const QString &name : names) {
        auto recipe
            = std::find_if(recipes.begin(), recipes.end(), [&](const runner::Recipe &r) { return r.name == name; });
        if (recipe == recipes.end()) {
            runner::Recipe fresh;
            fresh.name = name;
            fresh.artifact = u"{artifact}"_s;
            recipe = recipes.insert(recipes.end(), fresh);
        }
        if (auto applied = RecipeTable(settings, name).applyTo(*recipe); !applied)
            return tl::unexpected(applied.error());
        if (auto fine = checked(*recipe); !fine)
            return tl::unexpected(fine.error());
    }
    return recipes;
}

} // namespace freeagent::agent
