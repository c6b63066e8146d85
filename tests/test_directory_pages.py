"""The directory, name by name: the genuine passes, the look-alike and the free mailbox are caught.

Three postings for each of the 25 names that the product is made for, each written by hand.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from scamcheck.employers import Directory
from scamcheck.engine import Engine, engine, find_all
from scamcheck.posting import Posting
from scamcheck.reading import Link
from scamcheck.verdict import Result

LOOKALIKE, POSES = "lookalike_domain", "poses_as_employer"


class Page(NamedTuple):
    """One employer's page of tests."""

    name: str
    """Its usual name."""
    genuine: dict[str, str]
    """A posting of its own, with its true domain."""
    lookalike: str
    """A posting that gives a domain made to look like its own."""
    mailbox: str
    """A posting that speaks for it from a free mailbox."""


PAGES = [
    Page(
        "MTurk",
        {"text": "Register as a Worker on Amazon Mechanical Turk with your Amazon account at https://www.mturk.com/worker and choose HITs that suit you. Earnings go to your bank account."},
        "MTurk Worker upgrade: confirm your account at https://mturk-workers.com/login within a day to keep your HITs.",
        "I am a recruiter with MTurk and you were shortlisted for premium HITs. Send your resume to mturk.premium.hits@gmail.com to get started.",
    ),
    Page(
        "Clickworker",
        {"text": "Become a Clickworker: write texts, record audio, check search results when it suits you. Sign up free at clickworker.com and take the assessments.", "company": "clickworker"},
        "New Clickworker jobs with bonus: log in at https://clickvvorker.com and confirm your payout details.",
        "Dear applicant, Clickworker HR team is hiring home-based data entry staff. Reply with your phone number to clickworker.hiringdesk@outlook.com.",
    ),
    Page(
        "Microworkers",
        {"text": "Microworkers lists small jobs that employers post: follow the steps, give the proof, get paid when it is accepted.", "url": "https://www.microworkers.com/index.php"},
        "Microworkers has moved! All workers must register again at microworkers.net before Friday.",
        "Hello from Microworkers support. Your application was approved and your manager will guide you. Write to microworkers.manager@yahoo.com now.",
    ),
    Page(
        "Scale AI",
        {"text": "Scale AI is looking for an operations associate in San Francisco. You will own quality for one of our data programmes. Apply at https://boards.greenhouse.io/scaleai/jobs/41234 or see scale.com/careers.", "company": "Scale AI"},
        "Scale AI onboarding: finish your contractor profile at https://scale-ai-careers.com/start and choose your hours.",
        "Good day, this is Scale AI recruiting. We reviewed your profile for remote data annotation. Kindly reach our HR at scaleai.recruit@gmail.com for a text interview.",
    ),
    Page(
        "Remotasks",
        {"text": "Start tasking on Remotasks: take the free course, pass the exam, get your first project. Create your account on www.remotasks.com.", "contact": "support@remotasks.com"},
        "Remotasks invites you to the LiDAR boost programme. Register at https://remotask.com/boost today.",
        "Remotasks is hiring annotators in your city! Send your name and age to remotasks.onboard@gmail.com and wait for the link.",
    ),
    Page(
        "Outlier",
        {"text": "Outlier is looking for biology experts to write and check prompts, $30 to $45 an hour, paid weekly. Apply at https://outlier.ai/experts.", "company": "Outlier"},
        "Your Outlier AI application is complete. Sign the contract at https://outlier-careers.com/sign to get your first task.",
        "I am from Outlier AI HR. You were selected as AI trainer. Mail a copy of your CV to outlierai.hiring@gmail.com to begin.",
    ),
    Page(
        "Appen",
        {"text": "Join the crowd behind better AI: Appen has projects in search evaluation and speech collection. Register on https://crowdgen.com, it is free.", "contact": "vendors@appen.com"},
        "Appen contributor payment portal: update your Payoneer at https://appen-connect.net before the 10th.",
        "Appen recruitment department here, we need 40 social media evaluators. Send an e-mail to appen.recruitment.dept@gmail.com with subject READY.",
    ),
    Page(
        "TELUS Digital",
        {"text": "TELUS Digital AI Community is looking for Personalized Internet Assessors in Ireland. Part-time, freelance, from home; there is a qualification exam. Apply on https://www.telusdigital.com/careers/ai-community.", "company": "TELUS Digital"},
        "TELUS International rater programme: your exam is open at https://telusinternational-ai.com/exam.",
        "On behalf of TELUS International AI we offer you the role of online data analyst. For the offer letter write to telus.ai.offers@gmail.com",
    ),
    Page(
        "iMerit",
        {"text": "iMerit is hiring annotation analysts for its Kolkata delivery centre. Graduates of any stream may apply on our careers page, https://imerit.net/careers.", "company": "iMerit Technology"},
        "iMerit work from home drive: fill the form on https://imerit-jobs.in and attend the online test.",
        "Congratulations from iMerit HR team! You are shortlisted for data annotator, WFH. Share your documents with imerit.hr.wfh@gmail.com",
    ),
    Page(
        "CloudFactory",
        {"text": "CloudFactory is looking for remote analysts in Kenya and Nepal. You need a computer and a stable connection. Interviews are free. https://www.cloudfactory.com/careers"},
        "CloudFactory delivers work to your phone. Activate your seat at https://cloudfactory-careers.com.",
        "Habari! I am with CloudFactory hiring team in Nairobi. Five seats are left, send your ID number to cloudfactory.nairobi@yahoo.com.",
    ),
    Page(
        "Labelbox",
        {"text": "Labelbox is hiring a customer engineer for its San Francisco office. See the role on labelbox.com/careers or write to recruiting@labelbox.com.", "company": "Labelbox"},
        "Label for Labelbox from home: open your annotator seat at https://labe1box.com/annotators.",
        "This is Labelbox talent team. Your test batch was good and you are hired. Get the contract from labelbox.talent@hotmail.com.",
    ),
    Page(
        "Surge AI",
        {"text": "Surge AI is hiring a data strategist in New York who loves language. Details and application on https://www.surgehq.ai/careers.", "company": "Surge AI"},
        "Surge AI evaluators earn more: create your login on https://surge-hq.ai/join.",
        "Surge AI recruiter here. We pay evaluators daily for chatting with a bot. Contact surgeai.evaluators@gmail.com for the assessment link.",
    ),
    Page(
        "DataAnnotation",
        {"text": "DataAnnotation pays from $20 an hour for writing and rating AI answers, on your own schedule. Create an account on https://www.dataannotation.tech and take the starter assessment.", "company": "DataAnnotation"},
        "DataAnnotation welcomes you! Finish the starter assessment at https://dataannotatlon.tech/start.",
        "DataAnnotation Tech HR: your application got approved, weekly pay. To receive the laptop write to dataannotation.hrdesk@gmail.com.",
    ),
    Page(
        "Invisible Technologies",
        {"text": "Invisible Technologies is looking for advanced AI data trainers in chemistry. Apply on https://invisibletech.ai/careers; there is an assessment and an interview.", "company": "Invisible Technologies"},
        "Invisible Technologies contractor portal has a new address: https://invisible-tech.co/login",
        "I work in HR at Invisible Technologies and we want you as trainer. Text your details to invisible.techhr@outlook.com tonight.",
    ),
    Page(
        "Toloka",
        {"text": "Toloka: earn money with simple tasks such as comparing pictures or checking search results. Register on https://toloka.ai/tolokers; withdrawals are by Payoneer.", "contact": "support@toloka.ai"},
        "Toloka pays triple this week. Enter through https://toloka-tasks.com and choose a pool.",
        "Toloka manager is writing to you: we need people for a closed project. Answer to toloka.closedproject@mail.ru and get the instruction.",
    ),
    Page(
        "Prolific",
        {"text": "Take part in research studies from home. Prolific participants get at least £6 an hour, by PayPal. Join the waiting list at https://www.prolific.com/participants.", "company": "Prolific"},
        "Prolific Academic: skip the waiting list at https://proliific.com/join and start today.",
        "Prolific team is hiring study testers. Please mail your date of birth to prolific.studies.team@gmail.com so that we can add you.",
    ),
    Page(
        "Upwork",
        {"text": "I need a virtual assistant for ten hours a week, hourly contract. Send a proposal through the job post on https://www.upwork.com/jobs/~01a2b3c4d5. Messages stay on Upwork."},
        "Upwork support: your account is limited. Verify your identity at https://upwork-verify.com to keep your contracts.",
        "We are from Upwork hiring team and a client wants you for typing work. Please continue at upwork.client.desk@gmail.com, not on the site.",
    ),
    Page(
        "Toptal",
        {"text": "Apply to join the Toptal network as a freelance finance expert. The screening has a language interview and a test project. https://www.toptal.com/freelance-jobs", "company": "Toptal"},
        "You passed the first round at Toptal. Book the screening call at https://toptal-hr.com/book",
        "Dear developer, Toptal recruiting team selected you without an interview. Send your passport scan to toptal.recruiting@protonmail.com",
    ),
    Page(
        "Label Studio",
        {"text": "HumanSignal, the makers of Label Studio, is hiring a developer advocate. Remote in the USA. Apply on https://humansignal.com/careers.", "company": "HumanSignal"},
        "Label Studio annotators wanted, apply at https://humansignal-careers.com with your e-mail.",
        "HumanSignal HR is recruiting part-time labelers for Label Studio. Write to humansignal.labelers@gmail.com and we send the tool.",
    ),
    Page(
        "V7 Labs",
        {"text": "V7 Labs is looking for a solutions engineer in London who knows document processing. Apply with a short letter at https://www.v7labs.com/careers.", "company": "V7 Labs"},
        "V7 Labs needs image annotators, register at https://v7labs-jobs.com/annotate.",
        "V7 Labs recruitment: remote annotator, no interview. Contact the coordinator at v7labs.recruitment@gmail.com.",
    ),
    Page(
        "Anthropic",
        {"text": "Anthropic is hiring a data operations manager in San Francisco or London. Apply through https://boards.greenhouse.io/anthropic; mail comes from anthropic.com only.", "company": "Anthropic"},
        "Anthropic pays for your opinions on AI. Fill in the onboarding form on https://anthropic-jobs.com.",
        "Hi, I am a recruiter at Anthropic. We hire people to test our assistant at home. Write to anthropic.testers@gmail.com for the next step.",
    ),
    Page(
        "OpenAI",
        {"text": "OpenAI is looking for a research engineer for its human data team. See https://openai.com/careers and apply through https://jobs.ashbyhq.com/openai.", "company": "OpenAI"},
        "OpenAI remote trainers get $45 per hour. Confirm your seat at https://openai-careers.net/confirm.",
        "OpenAI hiring manager here. Your resume fits our prompt tester role; reply to openai.prompttesters@gmail.com to fix the interview.",
    ),
    Page(
        "Google DeepMind",
        {"text": "Google DeepMind is hiring a programme manager for responsible AI in London. Apply at https://deepmind.google/careers.", "company": "Google DeepMind"},
        "Google DeepMind data raters: activate your rater ID at https://deepmind-careers.com/raters.",
        "This is Google DeepMind HR department. We offer you the post of remote rater. Accept by mail to deepmind.hr.remote@gmail.com.",
    ),
    Page(
        "Meta AI",
        {"text": "Meta AI is hiring a research scientist for speech. Read more and apply on https://www.metacareers.com/jobs/123456.", "company": "Meta"},
        "Meta AI content reviewers wanted from home; register at https://metacareers-jobs.com today.",
        "Meta AI recruitment team invites you to label short videos. Write to metaai.videolabel@gmail.com to receive your first set.",
    ),
    Page(
        "Cohere",
        {"text": "Cohere is hiring data quality specialists in Canada, part-time on payroll. Apply via https://jobs.ashbyhq.com/cohere or at cohere.com/careers.", "company": "Cohere"},
        "Cohere annotator onboarding is open until Sunday: https://cohere-careers.com/annotators",
        "Hello, Cohere AI hiring team has selected your profile for a rating project. Send your bank name to cohereai.projects@gmail.com for the set-up.",
    ),
]  # fmt: skip
IDS = [page.name for page in PAGES]


def _present(posting: object) -> set[str]:
    reading = engine().read(Posting.of(posting))  # type: ignore[arg-type]
    return {name for name, found in find_all(reading).items() if found.value == 1}


def test_every_name_has_its_page() -> None:
    """Twenty-five, each in the directory."""
    assert len(PAGES) == len(set(IDS)) == 25
    assert all(engine().directory.named_in(f"The {name} team is hiring") for name in IDS)


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_genuine_posting_passes(page: Page) -> None:
    """No reason of the family impersonation."""
    assert not _present(page.genuine) & {LOOKALIKE, POSES}


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_look_alike_is_caught(page: Page) -> None:
    """And named with the employer that it imitates."""
    assert LOOKALIKE in _present(page.lookalike)


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_free_mailbox_is_caught(page: Page) -> None:
    """In the text, and where the mailbox is the contact field."""
    assert POSES in _present(page.mailbox)
    words = page.mailbox.split()
    at = next(i for i, word in enumerate(words) if "@" in word)
    address = words.pop(at).strip(".,")
    text = " ".join(words)
    assert POSES in _present({"text": text, "contact": address})


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_verified_employer_never_lowers_the_weight_of_a_fee(page: Page) -> None:
    """Against the same words where the directory knows nobody; nor does it lower the chance."""
    fee = "Before you start you must pay a refundable $49 training fee. "
    posting = Posting.of({**page.genuine, "text": fee + page.genuine["text"]})
    nobody = Engine(engine().model, Directory([]))
    verified, alone = engine().check(posting), nobody.check(posting)
    assert _weight(verified) == pytest.approx(_weight(alone), abs=1e-9)
    assert verified.scam_probability == pytest.approx(alone.scam_probability, abs=1e-9)


def _weight(result: Result) -> float:
    return next(reason.weight for reason in result.reasons if reason.signal == "upfront_fee")


MISSES = [
    # posting, why it is a miss
    ({"text": "Our clients include Amazon and Google. Write to jobs@smalllabel.com"}, "a vendor names its clients"),
    ({"text": "We are a vendor of Scale AI and label lidar data. Questions to office@smalllabel.com"}, "a vendor names its client"),
    ({"text": "On behalf of our client Google we hire ten raters. CV to jobs@agencyname.com"}, "an agency names its client"),
    ({"text": "Trusted by OpenAI, Cohere and Meta. We hire labelers: jobs@smalllabel.com"}, "references"),
    ({"text": "Scale AI announced a new office in London. Read more, or write to news.desk@gmail.com"}, "a news post"),
    ({"text": "News: Appen has lost a big contract, shares fall. Tips to tipline.reporter@gmail.com"}, "a news post"),
    ({"text": "I worked at Scale AI for two years and now coach applicants. Reach me at ann@gmail.com"}, "a person who worked there"),
    ({"text": "Former Outlier reviewer here, looking for work. Telegram @ann_reviews"}, "a person who worked there"),
    ({"text": "Ex-Toloka tasker, I sell my own course on WhatsApp +44 7700 900123"}, "a person who worked there"),
    ({"text": "Experience with Label Studio or Labelbox is a plus. CV to jobs@smalllabel.com"}, "a tool to know"),
    ({"text": "Unlike Remotasks, we pay by the hour. Write to jobs@smalllabel.com"}, "a comparison"),
    ({"text": "Beware: people who pretend to be Appen HR write from appen.hr@gmail.com"}, "a warning"),
    ({"text": "Cohere is hiring. Apply at https://jobs.ashbyhq.com/cohere"}, "an application host"),
    ({"text": "Anthropic is hiring. Apply at https://boards.greenhouse.io/anthropic"}, "an application host"),
    ({"text": "Appen never contacts you on WhatsApp.", "company": "Appen"}, "a denial"),
    ({"text": "Outlier is hiring: apply at https://outlier.ai and join our forum t.me/outlier_ai"}, "its own domain beside it"),
]  # fmt: skip


@pytest.mark.parametrize(("posting", "why"), MISSES, ids=[row[0]["text"][:40] for row in MISSES])
def test_who_only_names_an_employer_is_no_impostor(posting: dict[str, str], why: str) -> None:
    """Vendors, news, former staff, tools, warnings and the hosts where employers take applications."""
    assert not _present(posting) & {LOOKALIKE, POSES}, why


HOSTS = [
    "boards.greenhouse.io", "jobs.lever.co", "acme.wd5.myworkdayjobs.com", "jobs.ashbyhq.com",
    "careers.smartrecruiters.com", "careers-acme.icims.com", "acme.taleo.net", "acme.bamboohr.com",
    "acme.teamtailor.com", "acme.jobs.personio.de", "myjobdhl.earcu.com", "apply.workable.com",
    "acme.breezy.hr", "jobs.jobvite.com", "forms.gle", "acme.typeform.com",
]  # fmt: skip


@pytest.mark.parametrize("host", HOSTS)
def test_an_application_host_is_exact(host: str) -> None:
    """It is one; with a word before, another domain behind or as credentials it is not."""
    main = ".".join(host.split(".")[-2:])
    assert _link(f"https://{host}/jobs/7").is_application_host
    for trick in (f"evil-{main}", f"{host}.evil-apply.com", f"{host}@evil-apply.com"):
        assert not _link(f"https://{trick}/jobs/7").is_application_host
    assert not _present({"text": f"Appen is hiring, apply at https://{host}/jobs/7"}) & {
        LOOKALIKE,
        POSES,
    }


def _link(address: str) -> Link:
    return engine().read(Posting(f"Apply at {address} today")).links[0]
