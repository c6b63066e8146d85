"""What work `tasks.recognise` sees in a posting, and whether honest pay lies in its band.

The texts are written as the normalised view holds them: lower case, accents folded.
"""

from __future__ import annotations

import time

import pytest

from scamcheck.tasks import LEVELS, Work, band, recognise
from scamcheck.word_tables import read_table

_FAR = "x " * 300

# fmt: off
TASKS: list[tuple[str, str, str, str]] = [
    # Annotation and AI training
    ("image annotator: draw bounding boxes", "image", "simple", "image annotation"),
    ("semantic segmentation of street scenes", "image", "simple", "segmentation"),
    ("разметка изображений на дому", "image", "simple", "image annotation in russian"),
    ("video annotation project", "video", "simple", "video annotation"),
    ("record your voice for speech data", "audio", "simple", "voice recordings"),
    ("data annotator, part time", "text", "simple", "annotation of no stated kind is text"),
    ("rlhf contributor: rank responses", "rlhf", "simple", "rlhf"),
    ("ai trainer (biology phd)", "rlhf", "expert", "an ai trainer with a doctorate"),
    ("red teaming: adversarial prompts", "evaluation", "skilled", "red teaming"),
    ("search engine evaluator", "search_rating", "simple", "search rating"),
    ("translator english-thai", "translation", "simple", "translation"),
    ("general transcriptionist", "transcription", "simple", "transcription"),
    ("coding expert for ai answers", "code", "expert", "code for ai"),
    # Expertise for AI
    ("radiologist to label x-rays", "medical", "expert", "a radiologist who labels is medical"),
    ("board-certified dermatologists", "medical", "expert", "a certified specialist"),
    ("lawyer reviewing contracts for ai", "legal", "expert", "a lawyer who trains models"),
    ("physicists who train models", "science", "expert", "physicists who train models"),
    ("finance annotator at $70/hr", "finance", "skilled", "a finance annotator"),
    ("investment banking analyst, evaluation", "finance", "skilled", "a banker who evaluates"),
    # No honest market
    ("like youtube videos and earn daily", "click_tasks", "simple", "likes"),
    ("rate hotels online", "click_tasks", "simple", "hotel ratings"),
    ("write a google maps review", "click_tasks", "simple", "map reviews"),
    ("app optimization, commission daily", "click_tasks", "simple", "app optimisation"),
    ("boost orders for merchants", "click_tasks", "simple", "order boosting"),
    ("complete simple tasks on your phone", "click_tasks", "simple", "simple tasks"),
    ("ставить лайки", "click_tasks", "simple", "likes in russian"),
    ("curtir videos por dinheiro", "click_tasks", "simple", "likes in portuguese"),
    ("点赞兼职", "click_tasks", "simple", "likes in chinese"),
    ("receive packages and forward them", "reshipping", "simple", "parcels at home"),
    ("reshipping assistant", "reshipping", "simple", "reshipping by name"),
    ("parcel inspector from home", "reshipping", "simple", "inspecting parcels"),
    # Other jobs
    ("data entry clerk", "data_entry", "simple", "data entry"),
    ("virtual assistant", "virtual_assistant", "simple", "a virtual assistant"),
    ("receptionist", "office", "simple", "a receptionist"),
    ("customer service agent", "customer_service", "simple", "customer service"),
    ("telesales agent", "sales", "simple", "telesales"),
    ("enterprise account executive", "sales", "skilled", "enterprise sales"),
    ("mystery shopper wanted", "mystery_shopper", "simple", "mystery shopping"),
    ("get paid for a car wrap", "mystery_shopper", "simple", "car wraps"),
    ("join a focus group", "survey", "simple", "a paid study"),
    ("warehouse picker", "warehouse", "simple", "a picker"),
    ("cdl truck driver", "driver", "simple", "a lorry driver"),
    ("payroll clerk", "accounting", "skilled", "payroll beats clerk"),
    ("software developer", "software", "skilled", "a developer"),
    ("senior software engineer", "software", "expert", "a senior engineer"),
    ("data analyst", "data_science", "skilled", "an analyst"),
    ("registered nurse", "nurse", "skilled", "a nurse"),
    ("care assistant", "care", "simple", "a carer"),
    ("family doctor", "medical", "expert", "a doctor"),
    ("maths teacher", "teacher", "skilled", "a teacher"),
    ("managing director", "executive", "expert", "a director"),
    ("operations manager", "manager", "skilled", "a manager"),
    ("waitress", "hospitality", "simple", "a waitress"),
    ("cleaner", "cleaning", "simple", "a cleaner"),
    ("electrician", "construction", "simple", "an electrician"),
    ("civil engineer", "engineering", "skilled", "an engineer"),
    ("social media and seo", "marketing", "simple", "marketing"),
    ("copy editor", "writing", "simple", "an editor"),
    ("graphic designer", "design", "simple", "a designer"),
    ("recruiter", "hr", "skilled", "a recruiter"),
    ("security guard", "security_guard", "simple", "a guard"),
    ("machine operator", "manufacturing", "simple", "a machine operator"),
    # What dominates
    ("warehouse associate\nwe sell software", "warehouse", "simple", "the title beats the text"),
    ("marketing manager\nyou meet nurses", "marketing", "skilled", "the title beats people met"),
    ("nurses\n" + _FAR + "software engineer", "nurse", "skilled", "the first lines beat the end"),
    (_FAR + "software engineer", "software", "skilled", "the end counts if nothing else does"),
    # Level
    ("data entry, no degree required", "data_entry", "simple", "a degree that is not needed"),
    ("data entry, bachelor's degree", "data_entry", "skilled", "a degree that is needed"),
    ("driver, 2 years of experience", "driver", "skilled", "some years of experience"),
    ("driver, 5+ years of experience", "driver", "expert", "many years of experience"),
    ("driver, a firm with 40 years behind it", "driver", "simple", "the age of a firm"),
    ("like videos, phd welcome", "click_tasks", "expert", "a doctorate that is no use"),
    ("cashier in baltimore, md", "retail", "simple", "a state that looks like a degree"),
]

NOTHING: list[tuple[str, str]] = [
    ("", "an empty text"),
    ("are you open to a part-time job?", "an offer of some job"),
    ("earn $500 daily, message me", "pay alone"),
    ("a leading insurance company", "an industry is not a job"),
    ("cookies on our site", "a word that holds another"),
    ("12345 67890", "digits alone"),
]

HONEST: list[tuple[str, float, str]] = [
    ("doctor, tele-consultations", 150, "a doctor at $150 an hour"),
    ("radiologist to train ai", 150, "a radiologist at $150 an hour"),
    ("physicists who train models", 40, "physicists at $1,600 a week"),
    ("finance annotator", 70, "a finance annotator at $70 an hour"),
    ("senior software engineer", 96, "a senior engineer at $200,000 a year"),
    ("senior engineer, software, ai lab", 192, "a senior engineer at $400,000 a year"),
    ("lawyer reviewing contracts", 120, "a lawyer at $120 an hour"),
    ("data annotation, generalist", 20, "a generalist annotator at $20 an hour"),
    ("coding annotation, python developers", 60, "code review at $60 an hour"),
    ("paid study, take a survey", 12, "a study at the advised rate"),
    ("data entry clerk", 18, "data entry at $18 an hour"),
    ("image annotation in nairobi", 2, "annotation at $2 an hour in kenya"),
]

BEYOND: list[tuple[str, float, str]] = [
    ("like youtube videos", 20, "likes at $20 an hour"),
    ("rate hotels, phd welcome", 20, "a degree lifts no click task"),
    ("data entry from home", 60, "data entry at $60 an hour"),
    ("mystery shopper", 200, "mystery shopping at $400 for two hours"),
    ("reship packages", 25, "parcels at $1,000 a week"),
    ("image annotator, no experience", 80, "unskilled annotation at $80 an hour"),
]
# fmt: on


def _work(text: str) -> Work:
    work = recognise(text.encode())
    assert work is not None
    return work


@pytest.mark.parametrize(("text", "task", "level", "why"), TASKS, ids=[row[3] for row in TASKS])
def test_work_is_recognised(text: str, task: str, level: str, why: str) -> None:
    work = _work(text)
    assert (work.task, work.level) == (task, level), why


@pytest.mark.parametrize(("text", "why"), NOTHING, ids=[row[1] for row in NOTHING])
def test_work_that_cannot_be_told(text: str, why: str) -> None:
    assert recognise(text.encode()) is None, why


@pytest.mark.parametrize(("text", "usd", "why"), HONEST, ids=[row[2] for row in HONEST])
def test_honest_pay_is_inside_the_band(text: str, usd: float, why: str) -> None:
    market = band(_work(text))
    assert market.usd_hour_low <= usd <= market.usd_hour_high, why


@pytest.mark.parametrize(("text", "usd", "why"), BEYOND, ids=[row[2] for row in BEYOND])
def test_bait_pay_is_above_the_band(text: str, usd: float, why: str) -> None:
    assert band(_work(text)).usd_hour_high < usd, why


def test_the_span_is_the_words_that_told() -> None:
    data = "₹500 a day: rate hotels at home".encode()
    work = recognise(data)
    assert work is not None
    assert data[work.start : work.end] == b"rate hotels"


def test_every_task_has_a_band_at_every_level() -> None:
    tasks = {row["task"] for row in read_table("task_words.csv")} - {"level"}
    for task in tasks:
        for level in LEVELS:
            market = band(Work(task, level, 0, 0))
            assert 0 <= market.usd_hour_low < market.usd_hour_high, (task, level)
            assert market.source, (task, level)


def test_no_band_falls_with_skill() -> None:
    for row in read_table("pay_bands.csv"):
        highs = [band(Work(row["task"], level, 0, 0)).usd_hour_high for level in LEVELS]
        assert highs == sorted(highs), row["task"]


@pytest.mark.parametrize("piece", ["data entry ", "5 years ", "phd ", "x", "a "])
def test_a_long_text_takes_a_short_time(piece: str) -> None:
    data = (piece * (200_000 // len(piece))).encode()
    begin = time.perf_counter()
    recognise(data)
    assert time.perf_counter() - begin < 0.3
