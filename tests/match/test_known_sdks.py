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
go github.com/newrelic/go-agent newrelic
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
text OTel-OTLP-Exporter- opentelemetry
text mc.yandex.ru/metrika/tag.js yandex-metrica
text googletagmanager.com/gtag/js google-analytics
text connect.facebook.net/en_US/fbevents.js meta-pixel
text hm.baidu.com/hm.js baidu-tongji
java com.talkingdata.sdk.TDAntiCheatingService talkingdata
text sentry.javascript. sentry
text __SENTRY_RENDERER_ID__ sentry
text __SEGMENT_INSPECTOR__ segment
text analytics-node-next segment
text cdn.segment.com/analytics.js/v1/ segment
text api2.amplitude.com/2/httpapi amplitude
text amplitude_unsent_identify amplitude
text __mp_opt_in_out_ mixpanel
text $mp_web_page_view mixpanel
npm @posthog/core posthog
text __ph_opt_in_out_ posthog
text [PostHog.js] posthog
text _POSTHOG_REMOTE_CONFIG posthog
npm @datadog/browser-logs datadog
text DD_RUM_SYNTHETICS datadog
text datadog-ci-visibility-test-execution-id datadog
npm @bugsnag/js bugsnag
npm @bugsnag/browser bugsnag
text bugsnag-anonymous-id bugsnag
text rollbar-browser-js rollbar
text _rollbarConfig rollbar
npm launchdarkly-js-client-sdk launchdarkly
npm launchdarkly-js-sdk-common launchdarkly
text LaunchDarklyInvalidEnvironmentIdError launchdarkly
npm @statsig/client-core statsig
npm statsig-js statsig
text statsig.stable_id. statsig
text statsig::gate_exposure statsig
text STATSIG_LOCAL_STORAGE_STABLE_ID statsig
npm @intercom/messenger-js-sdk intercom
text _intercom_npm_loader intercom
text widget.intercom.io/widget/ intercom
text static.hotjar.com/c/hotjar- hotjar
text hotjar-init-script hotjar
npm @fullstory/snippet fullstory
text edge.fullstory.com/s/fs.js fullstory
text _lrMutationObserver logrocket
text NRBA_SESSION newrelic
text nr@original newrelic
npm @microsoft/applicationinsights-common applicationinsights
text AppInsightsChannelPlugin applicationinsights
text AppInsightsPropertiesPlugin applicationinsights
text js.monitor.azure.com/scripts/b/ai applicationinsights
text APPINSIGHTS_PROFILE_QUERY_ENDPOINT applicationinsights
text 1DS-Web-JS- microsoft-telemetry
text HttpManager:_doPayloadSend microsoft-telemetry
text mobile.events.data.microsoft.com/OneCollector microsoft-telemetry
text common.vscodemachineid microsoft-telemetry
text countly-feedback-sticker countly
text javascript_native_web countly
text [CLY]_orientation countly
npm matomo-tracker matomo
npm @datapunt/matomo-tracker-js matomo
text setTrackerUrl matomo
text data-matomo-event matomo
text plausible_ignore plausible
text gbFeaturesCache growthbook
npm @configcat/sdk configcat
text __configcat_localStorage_test configcat
text optimizely-datafile- optimizely
text OPTIMIZELY_CONFIG_UPDATE optimizely
npm @braze/web-sdk braze
text X-Braze-Api-Key braze
text X-Braze-TriggersRequest braze
npm react-onesignal onesignal
text OneSignalSDK.page.js onesignal
text OneSignalDeferred onesignal
text firebase-installations-database google-firebase
text firebase.googleapis.com/v1alpha/projects google-firebase
text firebaselogging.googleapis.com/v0cc google-firebase
npm @firebase/remote-config google-firebase
text firebase_remote_config google-firebase
text sensorsdata2015jssdkcross sensors-data
text sensorsdata_domain_test sensors-data
npm @aliyun-sls/web-track-browser aliyun-sls
npm @aliyun-sls/web-base aliyun-sls
text track?APIVersion=0.6.0 aliyun-sls
npm @datarangers/sdk-javascript datarangers
text __tea_cache_tokens_ datarangers
text [react-ga] google-analytics
npm react-ga4 google-analytics
npm electron-google-analytics4 google-analytics
text google-analytics.com/mp google-analytics
npm insight google-analytics
text aptabase-ipc aptabase
text aptabase-electron@ aptabase
npm @aptabase/web aptabase
text aptabase-web@ aptabase
text nom.telemetrydeck.com/v2/ telemetrydeck
text kHoneybadgerStore honeybadger
text __hb_original honeybadger
text raygun4js-userid raygun
text raygun4js-sid raygun
text raygun-node raygun
text rudderAnalyticsRemotePlugins rudderstack
text RudderStackAnalytics rudderstack
npm @rudderstack/rudder-sdk-node rudderstack
text //hosted.rudderlabs.com rudderstack
text com.snowplowanalytics.snowplow/payload_data snowplow
npm @backtrace/sdk-core backtrace
text BacktraceUint8ArrayAttachment backtrace
text backtrace.agent backtrace
text com.grafana.faro.session grafana
text _faroInternal grafana
text _elastic_inspect_beacon_ elastic
text elastic_apm_config elastic
text OTLPExporterError opentelemetry
npm flagsmith flagsmith
text FLAGSMITH_EVENT_ flagsmith
text flagsmith-js-sdk/ flagsmith
text __SPLITSOFTWARE__ split
text _splunk_rum_sid splunk
text splunk.rumVersion splunk
text unleash-node-sdk: unleash
npm unleash-proxy-client unleash
text unleash-js-sdk: unleash
npm @microsoft/clarity microsoft-clarity
text application/x-clarity-gzip microsoft-clarity
text data-clarity-unmask microsoft-clarity
text www.clarity.ms/tag/ microsoft-clarity
text mprtcl-v4 mparticle
text jssdkcdns.mparticle.com/JS/ mparticle
text pendo_tabId pendo
text pendoTargetId pendo
text _pendo-launcher-whatsnew-count_ pendo
text clevertap.notifications.push clevertap
text wzrk_dialog clevertap
text keen:ua_parser keen
text keen:ip_to_geo keen
text CustomerIORequestError customer-io
text track.customer.io/api/v1 customer-io
text web-sdk.smartlook.com/recorder.js smartlook
text application/vnd.treasuredata.v1 treasure-data
text CRISP_RUNTIME_CONFIG crisp
text CRISP_WEBSITE_ID crisp
npm @airbrake/browser airbrake
text airbrake-js/browser airbrake
text //notifier-configs.airbrake.io airbrake
text x-exceptionless-configversion exceptionless
text exceptionless-js/ exceptionless
text pusher_internal:subscription_succeeded pusher
text pusher:connection_established pusher
npm @moengage/web-sdk moengage
text cdn.moengage.com/release/ moengage
npm userpilot userpilot
text js.userpilot.io/sdk/ userpilot
npm @dynatrace/openkit-js dynatrace
text X-dynaTrace dynatrace
npm appdynamics appdynamics
text appdynamics-libagent-napi appdynamics
text appdynamicssnapshotenabled appdynamics
npm @mozilla/glean mozilla-telemetry
text glean_client_info mozilla-telemetry
npm @adobe/alloy adobe-analytics
text com.adobe.alloy. adobe-analytics
text alloy-prehiding adobe-analytics
npm react-zendesk zendesk
text static.zdassets.com/ekr/snippet.js zendesk
npm react-linkedin-insight linkedin-ads
text _linkedin_data_partner_ids linkedin-ads
npm react-facebook-pixel meta-pixel
npm react-yandex-metrika yandex-metrica
text mc.yandex.ru/metrika/watch.js yandex-metrica
text yandex_metrika_callbacks yandex-metrica
npm highlight.run highlight
text X-Highlight-Request highlight
npm @openreplay/tracker openreplay
text __openreplay_uuid openreplay
npm trackjs trackjs
npm @logtail/core better-stack
npm @chamaeleonidae/chmln chameleon
npm @tawk.to/tawk-messenger-react tawk
npm fathom-client fathom-analytics
text cdn.usefathom.com/script.js fathom-analytics
text web-sdk.aptrinsic.com/api/aptrinsic.js gainsight
npm @vercel/analytics vercel-analytics
npm aegis-web-sdk tencent-aegis
npm @arms/rum-browser alibaba-arms
file libKUserFeedbackCore.so kuserfeedback
text KUserFeedbackCore kuserfeedback
text //datarouter.ol.epicgames.com unreal-reports
npm winston-papertrail papertrail
file libsentry.so sentry
file sentry.dll sentry
file libsentry.linux.release.x86_64.so sentry
file libsentry.windows.release.x86_64.dll sentry
dotnet io.sentry.unity.runtime sentry
file crashpad_wer.dll crashpad
file ClientTelemetry.dll microsoft-telemetry
text evt_api_call_default microsoft-telemetry
file libcountly.so countly
file countly.dll countly
file GameAnalytics.dll gameanalytics
dotnet Segment.Analytics.CSharp segment
dotnet Mixpanel mixpanel
rust glean mozilla-telemetry
rust glean_core mozilla-telemetry
dotnet Firebase.Analytics google-firebase
file FirebaseCppAnalytics.dll google-firebase
text tags.tiqcdn.com/utag/ tealium
text bat.bing.com/bat.js bing-ads
text analytics.tiktok.com/i18n/pixel/events.js tiktok
text static.ads-twitter.com/uwt.js x-ads
text wchat.freshchat.com/js/widget.js freshworks
text .hs-scripts.com/ hubspot
text t.contentsquare.net/uxa/ contentsquare
npm @statsig/web-analytics statsig
text LaunchDarklyStreamingError launchdarkly
text __tea_sdk_ datarangers
text statsigSDK::initialize> statsig
text segmentio-facade segment
text mixpanel.send_request( mixpanel
text content.overwolf.com/libs/ads/latest/owads.min.js overwolf
text static.criteo.net/cbs/prod/ criteo
text js.driftt.com/include/ drift
text cnzz.com/z_stat.php alibaba-umeng
text top-fwz1.mail.ru/js/code.js mail-ru
file libopentelemetry_exporter_otlp_http.so opentelemetry
dotnet Elastic.Apm elastic
"""
NEAR = """
text snap.licdn.com/li.lms-analytics/insight.min.js
text GoogleAnalyticsObject
text google-analytics.com/analytics.js
text createOneDSPayload
text com.snowplowanalytics.snowplow/tp2
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
text ingest.sentry.io
text us.i.posthog.com
text api.segment.io/v1
text r.lr-in-prod.com
text data.pendo.io
text ajs_anonymous_id
text _sentryDebugIds
text browser-intake-datadoghq.com
npm @datadog/native-metrics
npm highlight.js
npm @hubspot/api-client
npm aegis
file libsentry.a
file libopentelemetry_common.so
dotnet Elastic.Clients.Elasticsearch
text static.criteo.net
file count.dll
text platform.twitter.com/widgets.js
dotnet Mixpanels
rust gleam
npm @bugsnag/cli
npm @posthog/ai
python aliyun-python-sdk-core
text hs-script-loader
text _td_global
text UNLEASH-INSTANCEID
text config_v6.json
text _arms_session
text LaunchDarklyFlagFetchError
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


def test_at_least_205_sdks_are_known(book: RuleBook) -> None:
    assert sum(len(service.sdks) for service in book.services.values()) >= 205


def test_at_least_90_sdks_for_scripts_are_told_in_bundles_without_their_folders(book: RuleBook) -> None:
    found = [sdk for service in book.services.values() for sdk in service.sdks if sdk.traces.npm and sdk.traces.texts]
    assert len(found) >= 90


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Mixpanel error:", "mixpanel"),
        ("Datadog Browser SDK:", "datadog"),
        ("Bugsnag Electron", "bugsnag"),
        ("Mozilla/5.0 Umami/", "umami"),
    ],
)
def test_texts_of_several_words_are_told(book: RuleBook, text: str, service: str) -> None:
    found = match_trace(book, "text", text)
    assert found is not None
    assert found.service == service


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
