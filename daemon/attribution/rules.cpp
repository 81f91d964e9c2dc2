// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/rules.h"

namespace freeagent::attribution {

namespace {
constexpr qsizetype kLongestLine = 2000;

using enum FailureClass;

struct Row {
    const char *name;
    FailureClass failure;
    double probability;
    bool oneCause;
    const char *meaning;
    const char *pattern;
};

constexpr Row kRows[] = {
    // The machine.
    {"disk-full", Machine, .95, true, "the build machine's disk is full", R"(No space left on device|\bENOSPC\b)"},
    {"memory", Machine, .9, true, "the build machine ran out of memory",
     R"(killed \(signal 9\)|signal: killed|Killed: 9|\bSIGKILL\b|exit(?:ed)?(?: with)?(?: code| status)? 137\b|Cannot allocate memory|\bENOMEM\b|oom-kill|Out of memory: Kill)"},
    {"read-only", Machine, .9, true, "the build machine's disk cannot be written", R"(Read-only file system|\bEROFS\b)"},
    {"io-error", Machine, .9, true, "the build machine's disk reports errors", R"(Input/output error|\bEIO\b)"},
    {"open-files", Machine, .8, true, "the build machine ran out of open files", R"(\bEMFILE\b|Too many open files)"},
    {"xcode", Machine, .9, true, "Xcode is not usable on the build machine",
     R"(xcode-select: error|xcrun: error|active developer (?:directory|path).*(?:command line tools|does not exist)|agree(?:d)? to the Xcode license)"},
    {"keychain", Machine, .85, true, "the keychain of the build machine did not open",
     R"(errSecInternalComponent|User interaction is not allowed|\bSecKeychain\w+|could not be found in the keychain|keychain.*(?:is locked|could not be unlocked))"},
    {"simulator", Machine, .85, true, "the simulator of the build machine did not start",
     R"(CoreSimulator(?:Service)?.*(?:invalid|error|unavailable|connection)|Unable to boot (?:the )?(?:device|simulator)|Failed to (?:boot|create) simulator)"},
    {"sdk", Machine, .85, true, "the build machine lacks an SDK",
     R"(SDK location not found|ANDROID_(?:HOME|SDK_ROOT).*(?:not set|undefined|does not exist)|JAVA_HOME is (?:not set|set to an invalid)|Unable to locate a Java Runtime)"},
    {"tool", Machine, .9, true, "the build machine lacks a program",
     R"(^(?:/bin/)?(?:sh|bash|zsh|dash): (?:line )?(?:\d+: )?(?:node|npm|npx|yarn|java|git|xcodebuild|pod|fastlane|unzip|tar|tart|ssh): (?:command )?not found|This worker cannot build with the runner|This worker has no runner for)"},
    {"sandbox", Machine, .85, true, "the build machine's sandbox did not start", R"(^bwrap: )"},
    {"scratch", Machine, .85, true, "the build machine could not make room for the build",
     R"(^The scratch folder .* cannot be made|^The folder for signing files cannot be made)"},
    {"clock", Machine, .8, true, "the build machine's clock is wrong", R"(certificate is not yet valid|CERT_NOT_YET_VALID)"},
    {"virtual-machine", Machine, .85, true, "the virtual machine of the build did not start",
     R"((?:VM|virtual machine) (?:did not start|could not be (?:started|cloned)|never became ready))"},
    // The farm around it.
    {"source-missing", Farm, .9, true, "the controller could not hand out the source", R"(^The controller does not have the file)"},
    {"source-damaged", Farm, .9, true, "the source arrived damaged", R"(^The file came with a wrong digest)"},
    {"download", Farm, .8, true, "the way between worker and controller is disturbed", R"(^The controller refused the download: HTTP 5)"},
    // What the project depends on.
    {"registry", Dependency, .85, true, "a package registry is in trouble",
     R"(npm (?:ERR!|error) code E?5\d\d\b|(?:registry|repo\w*)\.\S+.*\b(?:50[0-9]|Bad Gateway|Service Unavailable)\b|HTTP/\S+ 50[0-9]|429 Too Many Requests)"},
    {"npm-resolve", Dependency, .85, false, "npm cannot put the packages together",
     R"(npm (?:ERR!|error) code (?:ERESOLVE|E404|ETARGET|EINTEGRITY|E401|E403)|No matching version found for|Couldn't find (?:any versions|package)|ERR_PNPM_\w+)"},
    {"pods", Dependency, .85, false, "CocoaPods cannot put the pods together",
     R"(CocoaPods could not find compatible versions|Unable to find a specification for|^\[!\] (?:Error installing|CDN: ))"},
    {"gradle", Dependency, .85, false, "Gradle cannot get a dependency",
     R"(Could not (?:resolve|find|get resource|GET|download) ['"]?(?:https?:|all (?:files|dependencies|artifacts)|[a-z][\w-]*(?:\.[\w-]+)+:)|Plugin \[id: .*\] was not found)"},
    {"network", Dependency, .75, true, "the network, or the far end, did not answer",
     R"(\b(?:ETIMEDOUT|ECONNRESET|ECONNREFUSED|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)\b|network timeout at|socket hang up|Could not resolve host|TLS handshake timeout|Connection timed out)"},
    // The project.
    {"types", Author, .95, false, "the types do not fit", R"(error TS\d+:)"},
    {"lint", Author, .9, false, "the linter refuses it", R"(✖ \d+ problems? \([1-9]\d* errors?)"},
    {"tests", Author, .9, false, "tests fail", R"(^Tests:\s+\d+ failed|\b\d+ (?:tests?|specs?) failed\b|^FAIL\s+\S+\.(?:test|spec)\.)"},
    {"lockfile", Author, .9, true, "package.json and its lock file do not fit together",
     R"(`?npm ci`? can only install packages when your package\.json|Your lockfile needs to be updated|ERR_PNPM_OUTDATED_LOCKFILE)"},
    {"script", Author, .9, false, "package.json lacks a script", R"(Missing script:)"},
    {"syntax", Author, .85, false, "the JavaScript does not parse", R"(\bSyntaxError: |Unexpected token)"},
    {"module", Author, .85, false, "a module of the project is not there", R"(Unable to resolve module |Module not found: |Cannot find module )"},
    {"compile", Author, .85, false, "the native code does not compile",
     R"(error: (?:expected|use of undeclared|cannot find|no such module|unresolved|incompatible types|no type named|redefinition)|^e: file:|Execution failed for task ':[\w:-]*compile|Undefined symbols? for architecture)"},
    {"signing", Author, .85, false, "signing material does not fit the project",
     R"(No certificate for team|No profiles for '|requires a provisioning profile|doesn't (?:include|match) (?:signing certificate|the entitlements)|No signing certificate|0 valid identities found)"},
    {"configuration", Author, .8, false, "the project's configuration is wrong",
     R"(\b(?:ConfigError|PluginError): |Invalid Expo config|Cannot determine (?:which native SDK version|the project's Expo SDK version))"},
    {"archive", Author, .85, false, "the submitted archive cannot be used", R"(^The source archive (?:was refused|cannot be read|is empty|is encrypted|has an entry))"},
    {"heap", Author, .8, true, "the bundler ran out of its own memory limit", R"(JavaScript heap out of memory)"},
    {"time", Author, .8, true, "it ran longer than the worker allows", R"(ran longer than its time limit)"},
    {"memory-limit", Author, .8, true, "it used more memory than the worker allows", R"(^The build was ended: it used .* of memory)"},
};
} // namespace

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> kRules = [] {
        std::vector<Rule> all;
        for (const Row &row : kRows)
            all.push_back({row.name, row.failure, row.probability, row.oneCause, row.meaning,
                           QRegularExpression(QString::fromUtf8(row.pattern), QRegularExpression::CaseInsensitiveOption)});
        return all;
    }();
    return kRules;
}

const Rule *ruleFor(const QString &line)
{
    const QString text = line.size() > kLongestLine ? line.left(kLongestLine) : line;
    const Rule *best = nullptr;
    for (const Rule &rule : rules())
        if ((!best || rule.probability > best->probability) && rule.pattern.match(text).hasMatch())
            best = &rule;
    return best;
}

} // namespace freeagent::attribution
