"""Traces that well-known SDKs leave in programs lead to the right service; what only resembles them leads nowhere."""

import os
from pathlib import Path

import pytest

from privacycheck.match import match_trace
from privacycheck.rulebook import load_rulebook
from privacycheck.rulebook.book import RuleBook

HERE = Path(__file__).resolve()
DATA = Path(os.environ.get("PRIVACYCHECK_REAL_DATA") or HERE.parents[3] / "shared" / "data")

KNOWN = """
npm @sentry/electron sentry
npm @sentry/browser sentry
npm @sentry/react sentry
npm @sentry/core sentry
python sentry-sdk sentry
python sentry_sdk sentry
go github.com/getsentry/sentry-go sentry
rust sentry sentry
rust sentry_core sentry
dotnet Sentry sentry
java io.sentry.SentryOptions sentry
file libsentry.dylib sentry
file Sentry.framework sentry
text sentry_value_set_by_key sentry
file crashpad_handler crashpad
file crashpad_handler.exe crashpad
java com.tencent.bugly.crashreport.CrashReport bugly
file Bugly.framework bugly
java com.umeng.analytics.MobclickAgent alibaba-umeng
npm sa-sdk-javascript sensors-data
text sensorsDataAnalytic201505 sensors-data
go github.com/aliyun/aliyun-log-go-sdk aliyun-sls
npm @firebase/analytics google-firebase
npm universal-analytics google-analytics
npm @segment/analytics-node segment
java com.segment.analytics.Analytics segment
npm @amplitude/analytics-node amplitude
npm @amplitude/analytics-browser amplitude
npm mixpanel-browser mixpanel
python mixpanel mixpanel
npm posthog-js posthog
npm posthog-node posthog
python posthog posthog
rust posthog-rs posthog
npm @datadog/browser-rum datadog
npm dd-trace datadog
npm newrelic newrelic
go github.com/newrelic/go-agent/v3 newrelic
npm appcenter-analytics microsoft-appcenter
npm applicationinsights applicationinsights
npm @microsoft/applicationinsights-web applicationinsights
dotnet Microsoft.ApplicationInsights applicationinsights
npm countly-sdk-nodejs countly
java org.piwik.java.tracking.PiwikTracker matomo
npm react-native-appsflyer appsflyer
npm react-native-adjust adjust
npm react-native-onesignal onesignal
npm @launchdarkly/node-server-sdk launchdarkly
npm @statsig/js-client statsig
npm appboy-web-sdk braze
npm @intercom/intercom-react-native intercom
npm @hotjar/browser hotjar
npm @fullstory/browser fullstory
npm gameanalytics gameanalytics
python backtracepython backtrace
npm @backtrace/node backtrace
npm bugsplat-node bugsplat
npm rollbar rollbar
npm @bugsnag/electron bugsnag
go github.com/bugsnag/bugsnag-go bugsnag
npm raygun4js raygun
npm @honeybadger-io/js honeybadger
npm logrocket logrocket
npm @rudderstack/analytics-js rudderstack
npm @snowplow/browser-tracker snowplow
npm @aptabase/electron aptabase
rust tauri-plugin-aptabase aptabase
npm @telemetrydeck/sdk telemetrydeck
npm @scarf/scarf scarf
npm @growthbook/growthbook growthbook
npm unleash-client unleash
npm @grafana/faro-web-sdk grafana
npm @elastic/apm-rum elastic
npm @opentelemetry/exporter-trace-otlp-http opentelemetry
npm vscode-extension-telemetry microsoft-telemetry
npm @vscode/extension-telemetry microsoft-telemetry
python opentelemetry-exporter-otlp opentelemetry
npm @microsoft/1ds-core-js microsoft-telemetry
npm clarity-js microsoft-clarity
npm @overwolf/ow-electron overwolf
npm jpush-react-native jiguang
java com.growingio.android.sdk.GrowingIO growingio
java com.my.tracker.MyTracker mytracker
dotnet Unity.Services.Analytics unity-analytics
file BugSplatMonitor.exe bugsplat
file BsSndRpt.exe bugsplat
npm @appmetrica/react-native-analytics appmetrica
npm @datarangers/sdk-node datarangers
text google_breakpad crashpad
text OTEL_EXPORTER_OTLP_ENDPOINT opentelemetry
text mc.yandex.ru/metrika/tag.js yandex-metrica
text googletagmanager.com/gtag/js google-analytics
text connect.facebook.net/en_US/fbevents.js meta-pixel
text hm.baidu.com/hm.js baidu-tongji
java com.talkingdata.sdk.TDAntiCheatingService talkingdata
"""
NEAR = """
npm @sentry/types
npm @sentry/webpack-plugin
npm @sentry/cli
npm sentry
python sentry
rust sentry-types
rust sentryx
dotnet SentryPoint
java io.sentryx.Main
java com.getsentry
file sentry.h
file libsentry.dylib.txt
text sentry_value
go github.com/getsentry/sentry
file crashpad-handler
file my_crashpad_handler
java com.tencent.mm.Main
java com.umengage.Main
npm segment
npm @types/mixpanel
npm amplitude-player
npm @amplitude/analytics-types
npm posthog
npm @posthog/cli
npm @datadog/webpack-plugin
npm @datadog/datadog-ci
npm @newrelic/eslint-config
npm appcenter-cli
npm @microsoft/applicationinsights-shims
dotnet Microsoft.ApplicationInsight
npm @firebase/analytics-types
npm @firebase/util
npm adjust
npm adjust-sourcemap-loader
npm branch
npm branch-name
npm heap
npm @types/heap
npm intercom
npm @guardian/braze-components
npm rollbar-sourcemap-webpack-plugin
npm @bugsnag/source-maps
npm keen-slider
npm crisper
npm hotjar
npm scarf
npm honeycomb-grid
npm logrocket-cli
npm @opentelemetry/api
npm @iconify-json/clarity
npm @vscode/vsce
python opentelemetry-api
npm @grafana/faro-webpack-plugin
npm @honeybadger-io/webpack
npm @unleash/client-specification
npm @overwolf/ow-electron-builder
python umeng-push
java com.my.trackers.Main
dotnet Unity.Services.Core
file BugSplat.h
text googlebreakpad
text metrika/tag.js
text connect.facebook.net/en_US/sdk.js
python aliyun-python-sdk-core
"""
DEBIAN = {"python3-sentry-sdk": "sentry"}
"""Packages of Debian that are a known SDK, and its service: all others must stay silent."""


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return load_rulebook(Path(__file__).parents[2] / "rules")[0]


@pytest.mark.parametrize(("kind", "text", "service"), [line.split() for line in KNOWN.strip().split("\n")])
def test_a_known_trace_leads_to_its_service(book: RuleBook, kind: str, text: str, service: str) -> None:
    found = match_trace(book, kind, text)
    assert found is not None
    assert found.service == service


@pytest.mark.parametrize(("kind", "text"), [line.split() for line in NEAR.strip().split("\n")])
def test_what_resembles_a_trace_leads_nowhere(book: RuleBook, kind: str, text: str) -> None:
    assert match_trace(book, kind, text) is None


@pytest.mark.parametrize("service", ["sentry", "posthog", "matomo", "countly", "unleash", "opentelemetry", "crashpad"])
def test_parts_whose_server_the_maker_chooses_say_so(book: RuleBook, service: str) -> None:
    assert book.services[service].sdks
    assert all(sdk.elsewhere for sdk in book.services[service].sdks)


def test_at_least_120_sdks_are_known(book: RuleBook) -> None:
    assert sum(len(service.sdks) for service in book.services.values()) >= 120


def test_names_of_programs_in_debian_are_no_traces(book: RuleBook) -> None:
    listed = DATA / "debian.tsv"
    if not listed.is_file():
        pytest.skip("The list of Debian's packages is not here.")
    hits = {}
    for line in listed.read_text(encoding="utf-8").splitlines()[1:]:
        name = line.split("\t")[0]
        for kind, text in as_traces(name):
            found = match_trace(book, kind, text)
            if found:
                hits[name] = found.service
    assert hits == DEBIAN


def as_traces(name: str) -> list[tuple[str, str]]:
    """What a package of Debian could be taken for: a file, letters in a file, or a package of a language."""
    traces = [("file", name), ("text", name)]
    for kind, start in (("npm", "node-"), ("python", "python3-"), ("rust", "librust-")):
        if name.startswith(start):
            traces.append((kind, name.removeprefix(start).removesuffix("-dev")))
    return traces
