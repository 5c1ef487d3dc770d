"""What every test may use: a private home, drawn signatures, a verifier without a network."""

from __future__ import annotations

import importlib.util
import itertools
import os
import pickle
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests read the window in English, whatever the desk speaks that they run on.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")
# A machine that keeps no bytecode would compile torch anew for every process that tests start.
if sys.dont_write_bytecode:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.pycache_prefix = str(Path(__file__).parents[1] / ".pytest_cache" / "bytecode")
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    sys.dont_write_bytecode = False
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
if WORKER:  # Tests run side by side: each has one core.
    os.environ.setdefault("OMP_NUM_THREADS", "1")


def _load(name: str):
    """A module that lies beside the tests; they are no package, so it has no import name."""
    known = f"siggui_test_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, Path(__file__).with_name(f"{name}.py"))
        module = importlib.util.module_from_spec(spec)
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]


@pytest.fixture(scope="session")
def homes(tmp_path_factory):
    """A name for each test's home; few tests ever make theirs."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def private_home(homes, monkeypatch):
    """No test reads or writes what belongs to the person who runs it."""
    home = next(homes)
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    # Nor do keys of tests go into a person's own keyring.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv("SIGGUI_DATABASE", raising=False)
    return home


@pytest.fixture(scope="session")
def quick_disk():
    """Nothing waits until the disk has written: no test cuts the power, and kills lose nothing."""
    from siggui.storage import connection

    prepare = connection._prepare

    def prepare_quickly(driver, record):
        prepare(driver, record)
        driver.execute("PRAGMA synchronous = OFF").close()

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(connection, "_prepare", prepare_quickly)
        patched.setattr(os, "fsync", lambda _number: None)
        yield


@pytest.fixture(scope="session")
def known_agreements():
    return {}


@pytest.fixture
def copies_looked_at_once(known_agreements, monkeypatch):
    """Tests use the same few drawings again and again, and a look for copies takes long."""
    from siggui.imaging import duplicate

    look = duplicate.agreement

    def agreement(one, other):
        both = pickle.dumps((one, other))
        if both not in known_agreements:
            known_agreements[both] = look(one, other)
        return known_agreements[both]

    monkeypatch.setattr(duplicate, "agreement", agreement)


@pytest.fixture
def engine():
    """A verifier without a network; see double.py."""
    return _load("double").EngineDouble()


@pytest.fixture
def release():
    """Writes weights that know nothing; see small_network.py."""
    return _load("small_network").release


@pytest.fixture
def small_network(release, tmp_path, monkeypatch):
    """Instead of the shipped one; see small_network.py. Writes another one with a recipe."""
    from siggui.verifier import weights

    shipped = release(tmp_path / "shipped.safetensors", {"seed": 5})
    monkeypatch.setattr(weights, "resource", lambda _name: shipped)
    return lambda recipe: release(tmp_path / "own.safetensors", recipe).read_bytes()


@pytest.fixture
def sane(monkeypatch):
    """Scanners that are not there; see sane_double.py."""
    module = _load("sane_double").make_sane()
    monkeypatch.setitem(sys.modules, "sane", module)
    return module


@pytest.fixture
def draw(tmp_path):
    """Writes a scribble below tmp_path and returns its path; the same seed, the same scribble.

    ``again`` makes it the same hand at another time: alike, but no copy.
    """

    def write(name: str, seed: int = 0, again: int = 0) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        scribble(seed, again).save(path)
        return path

    return write


def scribble(seed: int, again: int = 0) -> Image.Image:
    numbers = np.random.default_rng(seed)
    shift, turns, rise = (
        numbers.normal(0, 10, 60),
        numbers.uniform(12, 30),
        numbers.normal(0, 6, 60),
    )
    if again:
        other = np.random.default_rng((seed, again))
        shift = 0.8 * shift + 0.6 * other.normal(0, 10, 60)
        rise = 0.8 * rise + 0.6 * other.normal(0, 6, 60)
    across = np.linspace(60, 440, 60) + shift
    down = 100 + 45 * np.sin(np.linspace(0, turns, 60)) + rise
    picture = Image.new("L", (500, 200), 255)
    points = list(zip(across.tolist(), down.tolist(), strict=True))
    ImageDraw.Draw(picture).line(points, fill=20, width=4, joint="curve")
    return picture


@pytest.fixture
def open_desk(qtbot, tmp_path, quick_disk, copies_looked_at_once):
    """Opens a window, see windows.py; takes the function that loads the verifier."""
    desks = []

    def open_(load_verifier, preload=None):
        desks.append(_load("windows").Desk(qtbot, load_verifier, tmp_path / "data", preload))
        return desks[-1]

    yield open_
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(open_desk, engine):
    """A window whose model is loaded."""
    opened = open_desk(lambda: engine)
    opened.load_engine()
    return opened


def _new_on_server(own: str, template: str = "template1") -> str:
    """A database of this worker's on the test server; the test is skipped where there is none."""
    name = os.environ.get("SIGGUI_TEST_POSTGRES", "")
    if not name:
        pytest.skip("SIGGUI_TEST_POSTGRES names no database")
    import psycopg
    from sqlalchemy import make_url

    own, template = (each.format(WORKER or "alone") for each in (own, template))
    with psycopg.connect(name.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {own} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {own} TEMPLATE {template}")
    return make_url(name).set(database=own).render_as_string(hide_password=False)


def _make_records(folder: Path, database: str) -> Path:
    from siggui.services.record_room import FILE_NAME
    from siggui.storage.key_store import KeyStore
    from siggui.storage.store import Store

    folder.mkdir(mode=0o700)
    Store.open(database or str(folder / FILE_NAME), folder, KeyStore(folder, None)).close()
    return folder


@pytest.fixture(scope="session")
def empty_records(tmp_path_factory, quick_disk):
    """A folder with empty records in a file, to be copied: making their tables takes longer."""
    return _make_records(tmp_path_factory.mktemp("empty") / "data", "")


@pytest.fixture(scope="session")
def empty_server_records(tmp_path_factory, quick_disk):
    """A folder with the keys of empty records on the server, which are to be copied too."""
    database = _new_on_server("siggui_empty_{}")
    return _make_records(tmp_path_factory.mktemp("empty") / "data", database)


@pytest.fixture
def open_bank(tmp_path, engine, draw, quick_disk, copies_looked_at_once):
    """Opens records, in a file if no database is named; see records.py."""
    opened = []

    def open_(database=""):
        opened.append(_load("records").Bank(tmp_path / "data", engine, draw, database))
        return opened[-1]

    yield open_
    for bank in opened:
        bank.room.close()


@pytest.fixture(params=["sqlite", "postgres"])
def new_bank(request, open_bank):
    """Records that are not made yet, once in a file and once on a server if there is one."""
    return open_bank(_new_on_server("siggui_test_{}") if request.param == "postgres" else "")


@pytest.fixture
def new_file_bank(open_bank):
    """Records that are not made yet, in a file."""
    return open_bank()


@pytest.fixture(params=["sqlite", "postgres"])
def bank(request, tmp_path, open_bank):
    """Empty records, once in a file and once on a server if there is one."""
    is_server = request.param == "postgres"
    empty = request.getfixturevalue("empty_server_records" if is_server else "empty_records")
    shutil.copytree(empty, tmp_path / "data", dirs_exist_ok=True)
    return open_bank(_new_on_server("siggui_test_{}", "siggui_empty_{}") if is_server else "")


@pytest.fixture
def file_bank(new_file_bank, empty_records):
    """Empty records in a file."""
    shutil.copytree(empty_records, new_file_bank.folder, dirs_exist_ok=True)
    return new_file_bank


@pytest.fixture
def quick_inbox(monkeypatch):
    """A file counts as whole soon after it came, and a watched folder is looked at more often."""
    from siggui.domain import inbox
    from siggui.services import folder_watch

    monkeypatch.setattr(inbox, "SETTLED_S", 0.1)
    monkeypatch.setattr(folder_watch, "POLLING_S", 0.2)
    monkeypatch.setattr(folder_watch, "_WAITING_S", 0.05)
