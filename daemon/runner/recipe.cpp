// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/recipe.h"

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

const QString installDependencies
    = u"if [ -f package-lock.json ] || [ -f npm-shrinkwrap.json ]; then npm ci --no-audit --no-fund; "
      "else npm install --no-audit --no-fund; fi"_s;

/// Expo refuses to export to a folder outside of the project.
const QString exportFolder = u".free-agent-export"_s;

Recipe expoExport()
{
    Recipe r;
    r.name = u"expo-export"_s;
    r.commands
        = {installDependencies, u"npx --no-install expo export --platform {platform} --output-dir "_s + exportFolder};
    r.artifact = u"{source}/"_s + exportFolder;
    r.environment = {{u"EXPO_NO_TELEMETRY"_s, u"1"_s}, {u"EXPO_OFFLINE"_s, u"1"_s}};
    r.tools = {u"node"_s, u"npm"_s, u"npx"_s};
    return r;
}

Recipe easLocal()
{
    Recipe r;
    r.name = u"eas-local"_s;
    r.commands
        = {installDependencies, u"eas build --local --non-interactive --platform {platform} --output {artifact}"_s};
    r.artifact = u"{artifact}"_s;
    r.environment = {{u"EAS_NO_VCS"_s, u"1"_s}, {u"EAS_BUILD_DISABLE_EXPO_DOCTOR_STEP"_s, u"1"_s}};
    r.tools = {u"node"_s, u"npm"_s, u"eas"_s};
    r.timeLimit = std::chrono::hours(2);
    return r;
}

Recipe tart()
{
    Recipe r;
    r.name = u"tart"_s;
    r.platforms = {Platform::Ios};
    r.commands = {
        u"tart clone {image} {vm}"_s,
        // One command: when a command ends, everything it has started ends with it, the virtual machine too.
        u"tart run --no-graphics --dir=source:{source} --dir=output:{output} {vm} >/dev/null 2>&1 & "
        "reach() { ssh -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o "
        "ConnectTimeout=5 "
        "{user}@\"$(tart ip {vm})\" \"$@\"; }; "
        "for try in $(seq 60); do reach true 2>/dev/null && break; sleep 2; done; reach {build-command}"_s,
    };
    r.cleanup = {u"tart stop {vm}"_s, u"tart delete {vm}"_s};
    r.artifact = u"{output}/*.ipa"_s;
    r.variables = {{u"image"_s, u"expo-free-agent-base"_s},
                   {u"user"_s, u"admin"_s},
                   {u"build-command"_s,
                    u"cd '/Volumes/My Shared Files/source' && npm ci && eas build --local --non-interactive "
                    "--platform ios --output '/Volumes/My Shared Files/output/app.ipa'"_s}};
    r.tools = {u"tart"_s, u"ssh"_s};
    r.sandbox = false;
    r.timeLimit = std::chrono::hours(2);
    return r;
}

Recipe shell()
{
    Recipe r;
    r.name = u"shell"_s;
    r.artifact = u"{artifact}"_s;
    r.tools = {u"sh"_s};
    return r;
}

} // namespace

QList<Recipe> builtInRecipes() { return {expoExport(), easLocal(), tart(), shell()}; }

} // namespace freeagent::runner
