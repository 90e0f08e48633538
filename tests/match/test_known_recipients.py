"""The hosts of well-known recipients, as programs really contact them, lead to the right company; servers that anybody
can rent are told as rented."""

from pathlib import Path

import pytest

from privacycheck.match import match_host
from privacycheck.rulebook import load_rulebook
from privacycheck.rulebook.book import RuleBook

OWNED = """
www.google-analytics.com google
stats.g.doubleclick.net google
pagead2.googlesyndication.com google
firebaselogging-pa.googleapis.com google
firebase-settings.crashlytics.com google
graph.facebook.com meta
connect.facebook.net meta
v10.events.data.microsoft.com microsoft
settings-win.data.microsoft.com microsoft
dc.services.visualstudio.com microsoft
www.clarity.ms microsoft
ib.adnxs.com microsoft
xp.apple.com apple
metrics.icloud.com apple
incoming.telemetry.mozilla.org mozilla
o1234.ingest.us.sentry.io sentry
sessions.bugsnag.com smartbear
api.segment.io twilio
api2.amplitude.com amplitude
api-js.mixpanel.com mixpanel
us.i.posthog.com posthog
browser-intake-datadoghq.com datadog
bam.nr-data.net newrelic
t.appsflyer.com appsflyer
app.adjust.com applovin
ms.applovin.com applovin
events.launchdarkly.com launchdarkly
api.statsig.com statsig
sdk.iad-01.braze.com braze
api.onesignal.com onesignal
api2.branch.io branch
static.hotjar.com hotjar
rs.fullstory.com fullstory
api-iam.intercom.io intercom
logx.optimizely.com optimizely
bidder.criteo.com criteo
trc.taboola.com taboola
match.adsrvr.org the-trade-desk
sb.scorecardresearch.com comscore
pixel.quantserve.com quantcast
mc.yandex.ru yandex
report.appmetrica.yandex.net yandex
ulogs.umeng.com alibaba
android.bugly.qq.com tencent
hm.baidu.com baidu
mon.tiktokv.com bytedance
log.byteoversea.com bytedance
api.openai.com openai
api.anthropic.com anthropic
cdp.cloud.unity3d.com unity
analytics.x.com x-corp
ads.linkedin.com microsoft
"""
HOSTED = """
d111111abcdef8.cloudfront.net amazon
bucket.s3.amazonaws.com amazon
e1234.dscb.akamaiedge.net akamai
prod.global.ssl.fastly.net fastly
worker.somebody.workers.dev cloudflare
myapp.azurewebsites.net microsoft
somebody.blob.core.windows.net microsoft
abc.oss-cn-hangzhou.aliyuncs.com alibaba
app.herokuapp.com salesforce
site.netlify.app netlify
bucket.nyc3.digitaloceanspaces.com digitalocean
bucket.cos.ap-guangzhou.myqcloud.com tencent
x.obs.cn-north-4.myhuaweicloud.com huawei
zone.b-cdn.net bunny
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [(host, company) for host, company in (line.split() for line in table.split("\n") if line.strip())]


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return load_rulebook(Path(__file__).parents[2] / "rules")[0]


@pytest.mark.parametrize(("host", "company"), pairs(OWNED))
def test_the_owner_of_a_known_host_is_named(book: RuleBook, host: str, company: str) -> None:
    found = match_host(book, host)
    assert found is not None
    assert (found.company, found.role) == (company, "owner")


@pytest.mark.parametrize(("host", "company"), pairs(HOSTED))
def test_rented_servers_are_told_as_rented(book: RuleBook, host: str, company: str) -> None:
    found = match_host(book, host)
    assert found is not None
    assert (found.company, found.role) == (company, "hosting")
