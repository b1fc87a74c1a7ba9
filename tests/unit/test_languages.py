"""A language is one folder and its name in the list: what is missing or wrong about one is said in one sentence."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.language.about import LOCALES, UnfitLanguageError, about, named, read
from bot.language.catalog import SHIPPED, Catalog
from bot.language.folder_check import folder_faults
from bot.language.texts_check import faults
from conversations.engine import begin
from conversations.flows.front_door import LANGUAGE
from conversations.flows.settings import SETTINGS
from conversations.languages import LANGUAGES
from conversations.model import AskChoice, Said
from tests.saved.walks import FACTS
from tests.unit.typed.reading import heard

CATALOG = Catalog()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(LOCALES, tmp_path / "locales")
    return tmp_path / "locales"


def _rewrite(folder: Path, locale: str, old: str, new: str) -> list[str]:
    path = folder / locale / "words.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return list(folder_faults(locale, folder))


# --- the one list


def test_the_catalog_and_every_choice_of_a_language_come_from_one_list() -> None:
    spoken = LANGUAGE.by_id["language"]
    letters = SETTINGS.by_id["letter_language"]
    assert isinstance(spoken, AskChoice)
    assert isinstance(letters, AskChoice)
    assert SHIPPED == LANGUAGES
    assert tuple(choice.id for choice in spoken.choices) == LANGUAGES
    assert tuple(choice.id for choice in letters.choices) == (*LANGUAGES, "ask")


def _names_of_languages(folder: Path) -> Iterator[str]:
    for path in folder.glob("*.ftl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip().partition(" ")[0].removesuffix("-words") in {f".{code}" for code in LANGUAGES}:
                yield f"{path.name}: {line.strip()}"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_text_names_a_language_a_second_time(locale: str) -> None:
    """Else every new language would have to be written into the texts of all others."""
    assert list(_names_of_languages(LOCALES / locale)) == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_language_calls_itself_by_its_own_name_everywhere(locale: str) -> None:
    for one in LANGUAGES:
        assert CATALOG.text(locale, "language-language", one) == about(one).name
        assert CATALOG.text(locale, "settings-letter_language", one) == about(one).name
        assert CATALOG.has(locale, "language-language", f"{one}-words")
    assert not CATALOG.has(locale, "language-nothing", "de")
    assert named("fr") is None
    assert named("decide") is None


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_language_is_found_by_whatever_people_call_it(locale: str) -> None:
    """A German in an Indonesian chat types "jerman" or "Deutsch"; both are meant."""
    state = begin(LANGUAGE, FACTS[0]).state
    for one in LANGUAGES:
        for name in (about(one).name, one, *about(one).also):
            event = heard(LANGUAGE, state, name, locale)
            assert isinstance(event, Said), (name, event)
            assert event.choices == (one,), (name, event)


# --- a folder that is not whole


def test_every_shipped_folder_is_whole() -> None:
    assert [fault for locale in LANGUAGES for fault in folder_faults(locale)] == []


def test_a_language_without_a_folder_is_one_sentence(copy: Path) -> None:
    shutil.rmtree(copy / "id")
    assert list(faults("id", copy)) == ["id: is in LANGUAGES and has no folder locales/id"]


@pytest.mark.parametrize("name", ["words.toml", "drafts.toml", "intents.tsv", "holidays.ftl"])
def test_a_missing_file_is_one_sentence(copy: Path, name: str) -> None:
    (copy / "id" / name).unlink()
    assert list(folder_faults("id", copy)) == [f"id: missing file {name}"]


def test_a_code_that_is_no_language_is_one_sentence(copy: Path) -> None:
    shutil.copytree(copy / "en", copy / "qx")
    text = (copy / "qx" / "words.toml").read_text(encoding="utf-8")
    own = text.partition("[language]")[2].partition("\n[")[0]
    other = 'name = "Quux"\nalso = []\nzone = "UTC"\ndetect = false\nands = []\nuntil = []\n'
    (copy / "qx" / "words.toml").write_text(text.replace(own, f"\n{other}"), encoding="utf-8")
    assert list(folder_faults("qx", copy)) == ["qx: no language that Babel knows has this code"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[language]", "[langauge]", "id/words.toml: has no [language]"),
        ('zone = "Asia/Jakarta"', 'zoen = "Asia/Jakarta"', "id/words.toml: [language] has no zone"),
        ("detect = true", 'detect = "yes"', "id/words.toml: [language] detect is no bool"),
        ("detect = true", "detect = true\nloud = true", "id/words.toml: [language] loud means nothing"),
        ('zone = "Asia/Jakarta"', 'zone = "Asia/Atlantis"', "names the zone Asia/Atlantis"),
        ("detect = true", 'detect = true\nspoken_like = ["xx"]', "is spoken like xx"),
        ('also = ["indonesia"', 'also = ["german", "indonesia"', "is called 'german', and so is de"),
        ("[later]", "[latter]", "id/words.toml: missing [later]"),
        ('long_day = "', 'longday = "', "id/words.toml: [formats] has no long_day"),
        ("[numbers]", "[numbers", "id/words.toml: does not parse"),
    ],
)
def test_what_is_wrong_with_a_table_is_one_sentence(copy: Path, old: str, new: str, said: str) -> None:
    found = _rewrite(copy, "id", old, new)
    assert len(found) == 1
    assert said in found[0]


def test_a_language_that_nothing_can_recognise_is_not_followed(copy: Path) -> None:
    """langdetect has no Malay; saying otherwise would fail at somebody's first message."""
    shutil.copytree(copy / "id", copy / "ms", dirs_exist_ok=True)
    found = _rewrite(copy, "ms", 'name = "Bahasa Indonesia"', 'name = "Bahasa"')
    assert "ms/words.toml: [language] detect is true, and langdetect has no ms" in found


def test_an_unfit_section_is_refused_when_it_is_read(copy: Path) -> None:
    _rewrite(copy, "id", "[language]", "[langauge]")
    with pytest.raises(UnfitLanguageError, match=r"id/words.toml: has no \[language\]"):
        read("id", copy)
