from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from siggui.errors import InputError
from siggui.training.backbone import taught
from siggui.training.start import begin_taught
from siggui.verifier.architectures.taught import TaughtTrunk


def test_a_trunk_sees_what_it_saw_in_the_network_that_it_is_taken_from(stored):
    path, weights = stored
    trunk = TaughtTrunk()
    begin_taught(trunk, taught(path))
    canvas = torch.rand(2, 1, 96, 288)

    def theirs(x, conv, norm, stride, groups=1):
        kernel = weights[f"{conv}.weight"]
        side = kernel.shape[2]
        before, odd = (side - stride) // 2, (side - stride) % 2
        x = functional.pad(x, (before, before + odd) * 2)
        x = functional.conv2d(x, kernel, stride=stride, groups=groups)
        mean, variance, gain, bias = (
            weights[f"{norm}.{part}"] for part in ("running_mean", "running_var", "weight", "bias")
        )
        return functional.batch_norm(x, mean, variance, gain, bias, eps=1e-3)

    photograph = (255.0 * (1.0 - canvas) - 127.0) / 128.0
    x = functional.relu6(theirs(photograph.expand(-1, 3, -1, -1), "_conv_stem", "_bn0", 2))
    block = "_blocks.0."
    x = functional.relu6(theirs(x, f"{block}_depthwise_conv", f"{block}_bn1", 1, 32))
    x = theirs(x, f"{block}_project_conv", f"{block}_bn2", 1)
    with torch.inference_mode():
        ours = trunk.blocks[0](trunk.stem((1.0 - canvas) * 255.0 / 128.0 - 127.0 / 128.0))
        maps = trunk(canvas)
    assert torch.allclose(ours, x, atol=1e-4)
    assert [tuple(each.shape[2:]) for each in maps] == [(24, 72), (12, 36), (6, 18)]


def test_a_file_of_something_else_is_no_backbone(tmp_path):
    (tmp_path / "notes.pth").write_text("nothing")
    torch.save({"weight": torch.zeros(1)}, tmp_path / "other.pth")
    for name in ("notes.pth", "other.pth", "missing.pth"):
        with pytest.raises(InputError) as caught:
            taught(tmp_path / name)
        assert caught.value.code == "backbone-unreadable"
