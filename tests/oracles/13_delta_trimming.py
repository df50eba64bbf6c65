"""13, delta trimming: NumPy's own norms of what came back, and PyTorch's clipping."""

import numpy as np
from reference import delta_trimming
from scipy.linalg import norm
from tests.oracles import Row, apart, from_torch, torch_version
from tests.oracles.networks import drawn

DRAWS = 25
LIMITS = np.random.RandomState(13).uniform(0.3, 6.0, DRAWS)
DELTAS = [drawn(seed, (4, 3), (4, 5), (2, 6)) for seed in range(DRAWS)]
PAIRS = list(zip(DELTAS, LIMITS.tolist(), strict=True))
# PyTorch adds 1e-6 to the norm before it divides, so its arrays are a little shorter.
TORCH_ADDS = "PyTorch divides by the norm + 1e-6"


def rows():
    torch, version = from_torch("13_delta_trimming"), torch_version("13_delta_trimming")
    by_value = [[delta_trimming.trim_by_value(delta, limit) for delta in deltas] for deltas, limit in PAIRS]
    by_norm = [[delta_trimming.trim_by_norm(delta, limit) for delta in deltas] for deltas, limit in PAIRS]
    together = [list(delta_trimming.trim_together(deltas, limit)) for deltas, limit in PAIRS]
    yield Row("trim_by_value", version, DRAWS, apart(by_value, torch("clip_grad_value_")), 0.0)
    yield Row("trim_by_norm", version, DRAWS, apart(by_norm, torch("clip_grad_norm_, each")), 2e-6, TORCH_ADDS)
    yield Row("trim_together", version, DRAWS, apart(together, torch("clip_grad_norm_, all")), 2e-6, TORCH_ADDS)
    yield Row("trim_by_norm", "SciPy's norm", DRAWS, max(map(by_scipy, by_norm, PAIRS)))
    joined = [[np.concatenate([each.ravel() for each in deltas])] for deltas in together]
    before = [([np.concatenate([each.ravel() for each in deltas])], limit) for deltas, limit in PAIRS]
    yield Row("trim_together", "SciPy's norm", DRAWS, max(map(by_scipy, joined, before)))


def by_scipy(trimmed, given):
    """How far the arrays are from what defines them: the old direction, and a length of the limit at most."""
    deltas, limit = given
    lengths = [min(norm(delta), limit) for delta in deltas]
    return apart(trimmed, [delta / norm(delta) * length for delta, length in zip(deltas, lengths, strict=True)])


def by_torch(torch):
    """Its clipping works on the slopes of parameters, in place."""
    told = {"clip_grad_value_": [], "clip_grad_norm_, each": [], "clip_grad_norm_, all": []}
    for deltas, limit in PAIRS:
        for name, clip, whole in (
            ("clip_grad_value_", torch.nn.utils.clip_grad_value_, True),
            ("clip_grad_norm_, each", torch.nn.utils.clip_grad_norm_, False),
            ("clip_grad_norm_, all", torch.nn.utils.clip_grad_norm_, True),
        ):
            parameters = [torch.nn.Parameter(torch.zeros(*delta.shape).double()) for delta in deltas]
            for parameter, delta in zip(parameters, deltas, strict=True):
                parameter.grad = torch.tensor(delta)
            for some in [parameters] if whole else [[each] for each in parameters]:
                clip(some, limit)
            told[name].append([each.grad.tolist() for each in parameters])
    return told
