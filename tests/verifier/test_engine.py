from __future__ import annotations

import numpy as np
import pytest
import torch

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions
from siggui.domain.released import digest_file
from siggui.errors import SystemFault
from siggui.verifier.architectures import build
from siggui.verifier.calibration import Calibration, DecisionModel, Fusion, similarity
from siggui.verifier.engine import Verifier
from siggui.verifier.network import CELLS, Twins
from siggui.verifier.weights import kept_weights, load_weights, save_weights

CHANNELS = (4, 4, 8, 8)
ZERO = Rate(0.0, 0.0, 0.0)


def decisions():
    return DecisionModel(
        Fusion(0.5, 0.2, 1.0),
        Calibration((1, 3), (0.6, 0.9), (0.0, -0.1)),
        (OperatingPoint("standard", 0.5, -0.5, ZERO, ZERO, ZERO, ZERO),),
        ScoreDistributions((-1.0, 0.0, 1.0), (0.1, 0.9), (0.9, 0.1), (1.0, 0.0)),
    )


@pytest.fixture
def network():
    torch.manual_seed(5)
    network = build("cells", CHANNELS)
    with torch.no_grad():
        for _ in range(3):  # so that batch norm has something to fold
            network.train()(torch.rand(6, 1, 96, 288), torch.rand(6, 1, 96, 288))
    return network.eval()


@pytest.fixture
def weights_file(tmp_path, network):
    path = tmp_path / "w" / "test.safetensors"
    save_weights(
        path,
        network,
        decisions(),
        architecture="cells",
        channels=CHANNELS,
        date="2026-01-02",
        recipe={"seed": 5},
    )
    return path


def canvases(count, seed=0):
    rng = np.random.default_rng(seed)
    return [(rng.random((2, 96, 288)) > 0.9).astype(np.float32) for _ in range(count)]


class TestNetwork:
    def test_shapes(self, network):
        twins = network.encoder(torch.rand(2, 1, 96, 288))
        assert twins.cells.shape == (2, CELLS, 96)
        assert twins.ink.shape == (2, CELLS)
        assert torch.allclose(twins.overall.norm(dim=1), torch.ones(2), atol=1e-5)

    def test_order_does_not_matter(self, network):
        a, b = torch.rand(3, 1, 96, 288), torch.rand(3, 1, 96, 288)
        assert torch.allclose(network(a, b), network(b, a), atol=1e-4)

    def test_empty_canvas_gives_a_number(self, network):
        empty = torch.zeros(1, 1, 96, 288)
        assert torch.isfinite(network(empty, empty)).all()

    def test_partners_are_found_where_the_ink_is(self, network):
        """A cell may only look for its partner in cells that hold ink."""
        first = network.encoder(torch.rand(1, 1, 96, 288))
        second = network.encoder(torch.rand(1, 1, 96, 288))
        holed = second.ink.clone()
        holed[:, : CELLS // 2] = 0.0
        changed = second.cells.clone()
        changed[:, : CELLS // 2] = 9.0
        compare = network.comparer._partners
        before = compare(first, Twins(second.cells, holed, second.overall))[0]
        after = compare(first, Twins(changed, holed, second.overall))[0]
        assert torch.allclose(before, after, atol=1e-4)


class TestWeights:
    def test_what_is_saved_is_loaded(self, weights_file, network):
        weights = load_weights(weights_file)
        assert weights.decisions == decisions()
        assert weights.version.startswith("2026-01-02-")
        assert weights.recipe == {"seed": 5}
        x = torch.rand(2, 1, 96, 288)
        with torch.inference_mode():
            assert torch.equal(weights.network(x, x), network(x, x))

    @pytest.mark.parametrize("at", [20, -1])
    def test_one_byte_changed_is_refused(self, weights_file, at):
        content = bytearray(weights_file.read_bytes())
        content[at] ^= 1
        weights_file.write_bytes(content)
        with pytest.raises(SystemFault) as caught:
            load_weights(weights_file)
        assert caught.value.code == "weights-altered"

    def test_missing_file_and_missing_digest_are_named(self, weights_file, tmp_path):
        with pytest.raises(SystemFault, match=r"none\.safetensors"):
            load_weights(tmp_path / "none.safetensors")
        digest_file(weights_file).unlink()
        with pytest.raises(SystemFault) as caught:
            load_weights(weights_file)
        assert caught.value.code == "weights-missing"

    def test_another_format_is_refused_with_a_sentence(self, weights_file, monkeypatch):
        monkeypatch.setattr("siggui.verifier.weights.FORMAT", "siggui-99")
        # A bank's own network and a file somebody kept are not mended by installing anything.
        for load, hint in (
            (lambda: load_weights(weights_file), "the version of siggui that made them"),
            (lambda: kept_weights(weights_file.read_bytes()), "can still make its verdicts again"),
        ):
            with pytest.raises(SystemFault) as caught:
                load()
            assert caught.value.code == "weights-unreadable" and hint in caught.value.hint


class TestVerifier:
    @pytest.fixture
    def verifier(self, weights_file):
        return Verifier.load(weights_file, "cpu")

    def test_folding_batch_norm_changes_nothing(self, verifier, network):
        (embedding,) = verifier.embed(canvases(1))
        with torch.inference_mode():
            twins = network.read(torch.from_numpy(canvases(1)[0])[None])
        assert np.allclose(embedding.cells, twins.cells[0].numpy(), atol=1e-3)

    def test_batching_does_not_change_embeddings(self, verifier):
        many = verifier.embed(canvases(35))
        (alone,) = verifier.embed(canvases(35)[33:34])
        assert len(many) == 35
        assert np.allclose(many[33].cells, alone.cells, atol=1e-4)

    @pytest.mark.parametrize("threads", [1, 3])
    def test_every_thread_does_its_part_in_order(self, verifier, threads):
        expected = [verifier.embed([canvas])[0] for canvas in canvases(7)]
        usual = torch.get_num_threads()
        torch.set_num_threads(threads)
        try:
            together = verifier.embed(canvases(7))
            pairs = [(expected[0], each) for each in expected] * 2
            logits = verifier.logits(pairs)
            assert torch.get_num_threads() == threads
        finally:
            torch.set_num_threads(usual)
        for one, other in zip(expected, together, strict=True):
            assert np.allclose(one.cells, other.cells, atol=1e-4)
        singly = [verifier.logits([pair])[0] for pair in pairs]
        assert logits == pytest.approx(singly, abs=1e-3)

    def test_embeddings_are_read_only(self, verifier):
        (embedding,) = verifier.embed(canvases(1))
        with pytest.raises(ValueError, match="read-only"):
            embedding.cells[0, 0] = 1.0

    def test_comparing_is_repeatable_and_complete(self, verifier):
        *specimens, questioned = verifier.embed(canvases(4))
        score = verifier.compare(specimens, questioned)
        assert score == verifier.compare(specimens, questioned)
        assert len(score.specimen_similarities) == 3
        assert score.similarity == similarity(score.log_lr)
        assert score.device == "cpu"

    def test_many_cases_at_once_answer_as_one_by_one(self, verifier, monkeypatch):
        e = verifier.embed(canvases(6))
        cases = [(e[:3], e[3]), (e[:3], e[4]), (e[2:3], e[5]), ([e[0], e[0]], e[0])]
        one_by_one = [verifier.compare(*case) for case in cases]
        pairs = []
        logits = verifier.logits
        monkeypatch.setattr(verifier, "logits", lambda asked: pairs.extend(asked) or logits(asked))
        at_once = verifier.compare_many(cases)
        assert len(pairs) == 3 + 3 + 3 + 1 + 1, "pairs among the same specimens run once"
        assert [s.log_lr for s in at_once] == pytest.approx(
            [s.log_lr for s in one_by_one], abs=1e-4
        )
        assert len(at_once[0].specimen_similarities) == 3
        assert verifier.compare_many([]) == []

    def test_an_embedding_does_not_hold_its_batch_in_memory(self, verifier):
        embedding = verifier.embed(canvases(8))[3]
        for array in (embedding.cells, embedding.ink, embedding.overall):
            assert array.base is None

    def test_without_specimens_or_across_versions_is_an_error(self, verifier, weights_file):
        (embedding,) = verifier.embed(canvases(1))
        with pytest.raises(ValueError, match="specimen"):
            verifier.compare([], embedding)
        stale = type(embedding)(embedding.cells, embedding.ink, embedding.overall, "old")
        with pytest.raises(ValueError, match="version"):
            verifier.compare([stale], embedding)

    def test_unknown_device_is_an_error(self, weights_file):
        with pytest.raises(ValueError, match="tpu"):
            Verifier.load(weights_file, "tpu")

    def test_absent_graphics_processor_is_noticed_only_when_asked_for(
        self, weights_file, monkeypatch
    ):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
        auto, asked = Verifier.load(weights_file, "auto"), Verifier.load(weights_file, "cuda")
        assert (auto.device, auto.notices) == ("cpu", [])
        assert asked.device == "cpu"
        assert "CPU is used" in asked.notices[0]

    @pytest.mark.parametrize(
        ("error", "word"),
        [(torch.OutOfMemoryError("full"), "memory"), (RuntimeError("CUDA error"), "lost")],
    )
    def test_a_failing_graphics_processor_falls_back_and_says_so(
        self, verifier, monkeypatch, error, word
    ):
        expected = verifier.embed(canvases(1))[0]
        monkeypatch.setattr(Verifier, "device", property(lambda self: "cuda:0"))
        calls = []
        genuine = verifier._embed

        def failing(stack):
            calls.append(1)
            if len(calls) == 1:
                raise error
            return genuine(stack)

        monkeypatch.setattr(verifier, "_embed", failing)
        (embedding,) = verifier.embed(canvases(1))
        assert np.array_equal(embedding.cells, expected.cells)
        assert word in verifier.notices[0]

    def test_an_error_on_the_cpu_is_not_hidden(self, verifier, monkeypatch):
        def failing(_):
            raise RuntimeError("a bug")

        monkeypatch.setattr(verifier, "_embed", failing)
        with pytest.raises(RuntimeError, match="a bug"):
            verifier.embed(canvases(1))
