"""23, any device: the same training by other libraries' arrays, where they are, beside autograd and exercise 05.

array-api-strict stands for a library with another device. JAX and CuPy (with its graphics card) are asked where they
are installed: neither is a dependency.
"""

import importlib
import importlib.util

import numpy as np
from reference import any_device, weight_updates
from tests.oracles import Row, apart
from tests.oracles.networks import ALPHA, STEPS, descended, drawn, guess, half_squares, targets

X, synapse_0, synapse_1 = drawn(23, (7, 3), (3, 5), (5, 2))
y = targets(23, 7, 2)
OTHERS = {"jax.numpy": "JAX", "cupy": "CuPy"}


def height(*synapses):
    return half_squares(guess(X, synapses), y)


def rows():
    import array_api_strict

    device = array_api_strict.Device("device1")
    ours, where = trained(array_api_strict, device)
    assert {each.device for each in where} == {device}, "the weights have left their device"
    yield Row("training_step on device1", "autograd", STEPS, apart(ours, descended(height, [synapse_0, synapse_1])))
    yield Row("training_step on device1", "exercise 05, NumPy", STEPS, apart(ours, by_numpy()))
    for library, name in OTHERS.items():
        if importlib.util.find_spec(library.partition(".")[0]) is not None:
            if name == "JAX":
                importlib.import_module("jax").config.update("jax_enable_x64", True)
            theirs, where = trained(importlib.import_module(library))
            yield Row(f"training_step on {where[0].device}", name, STEPS, apart(ours, theirs))


def trained(library, device=None):
    """The weights after the training, as NumPy's arrays; and as the library's own."""
    data, wanted, *weights = (library.asarray(each, device=device) for each in (X, y, synapse_0, synapse_1))
    for _ in range(STEPS):
        weights = any_device.training_step(data, wanted, *weights, ALPHA)
    return [np.from_dlpack(each) if device is not None else fetched(each) for each in weights], weights


def fetched(array):
    """On a graphics card only its own library can fetch it."""
    return array.get() if hasattr(array, "get") else np.asarray(array)


def by_numpy():
    weights = (synapse_0, synapse_1)
    for _ in range(STEPS):
        weights = weight_updates.training_step(X, y, *weights, ALPHA)
    return list(weights)
