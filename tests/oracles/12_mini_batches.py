"""12, mini-batches: the batches of PyTorch's DataLoader, and trainings in them beside autograd and PyTorch."""

import numpy as np
from reference import mini_batches, weight_updates
from tests.oracles import Row, apart, from_torch, torch_version
from tests.oracles.networks import ALPHA, descended, drawn, guess, half_squares, targets

EPOCHS = 25
SIZES = {"the last is shorter": 3, "one sample each": 1, "all at once": 10}
X, synapse_0, synapse_1 = drawn(12, (10, 3), (3, 5), (5, 2))
y = targets(12, 10, 2)
ORDERS = [np.random.RandomState(seed).permutation(10) for seed in range(EPOCHS)]


def rows():
    torch = from_torch("12_mini_batches")
    for name, size in SIZES.items():
        cut = [list(mini_batches.batches(order, size)) for order in ORDERS]
        yield Row(f"batches, {name}", torch_version("12_mini_batches"), EPOCHS, apart(cut, torch(f"DataLoader {size}")))
        ours = trained(size)
        steps = sum(map(len, cut))
        yield Row(f"epoch, {name}", "autograd", steps, apart(ours, by_autograd(cut)))
        yield Row(f"epoch, {name}", torch_version("12_mini_batches"), steps, apart(ours, torch(f"SGD {size}")))
    whole = mini_batches.epoch(X, y, synapse_0, synapse_1, ALPHA, ORDERS[0], 10)
    step = weight_updates.training_step(X, y, synapse_0, synapse_1, ALPHA)
    yield Row("epoch, all at once", "exercise 05", 1, apart(whole, step))


def trained(size):
    weights = (synapse_0, synapse_1)
    for order in ORDERS:
        weights = mini_batches.epoch(X, y, *weights, ALPHA, order, size)
    return list(weights)


def by_autograd(cut):
    weights = [synapse_0, synapse_1]
    for batch in (np.array(each) for epoch in cut for each in epoch):
        inputs, wanted = X[batch], y[batch]
        weights = descended(lambda *w, x=inputs, t=wanted: half_squares(guess(x, w), t), weights, steps=1)
    return weights


def by_torch(torch):
    """DataLoader, with each epoch's order as its sampler, and SGD in its batches."""
    told = {}
    data = torch.utils.data.TensorDataset(torch.tensor(X), torch.tensor(y), torch.arange(10))
    for size in SIZES.values():
        weights = [torch.tensor(value, requires_grad=True) for value in (synapse_0, synapse_1)]
        optimizer = torch.optim.SGD(weights, lr=ALPHA)
        cut = []
        for order in ORDERS:
            cut.append([])
            for inputs, wanted, places in torch.utils.data.DataLoader(data, batch_size=size, sampler=order.tolist()):
                cut[-1].append(places.tolist())
                optimizer.zero_grad()
                output = torch.sigmoid(torch.sigmoid(inputs @ weights[0]) @ weights[1])
                (torch.nn.functional.mse_loss(output, wanted, reduction="sum") / 2).backward()
                optimizer.step()
        told |= {f"DataLoader {size}": cut, f"SGD {size}": [each.tolist() for each in weights]}
    return told
