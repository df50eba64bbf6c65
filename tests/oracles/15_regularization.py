"""15, regularization: a training beside autograd's on both heights, and beside PyTorch's weight_decay."""

from reference import regularization
from scipy.linalg import norm
from tests.oracles import NEARLY, Row, apart, central, from_torch, torch_version
from tests.oracles.networks import ALPHA, STEPS, descended, drawn, guess, half_squares, targets

STRENGTH = 0.3
X, synapse_0, synapse_1 = drawn(15, (7, 3), (3, 5), (5, 2))
y = targets(15, 7, 2)
WEIGHTS = [synapse_0, synapse_1]


def height(*synapses):
    return half_squares(guess(X, synapses), y) + STRENGTH / 2 * sum((synapse**2).sum() for synapse in synapses)


def rows():
    ours = trained(STEPS)
    torch = from_torch("15_regularization")("SGD")
    yield Row("training_step", "autograd", STEPS, apart(ours, descended(height, WEIGHTS)))
    yield Row("training_step", f"{torch_version('15_regularization')}: weight_decay", STEPS, apart(ours, torch))
    slopes = [(old - new) / ALPHA for old, new in zip(WEIGHTS, trained(1), strict=True)]
    yield Row("training_step, slopes", "central differences", 1, apart(slopes, central(height, *WEIGHTS)), NEARLY)
    cost = STRENGTH / 2 * (norm(synapse_0) ** 2 + norm(synapse_1) ** 2)
    yield Row("penalty", "SciPy's norm", 1, apart(regularization.penalty(*WEIGHTS, STRENGTH), cost))


def trained(steps):
    weights = WEIGHTS
    for _ in range(steps):
        weights = regularization.training_step(X, y, *weights, ALPHA, STRENGTH)
    return list(weights)


def by_torch(torch):
    """SGD with its own weight_decay: nothing is added to the loss."""
    weights = [torch.tensor(value, requires_grad=True) for value in WEIGHTS]
    optimizer = torch.optim.SGD(weights, lr=ALPHA, weight_decay=STRENGTH)
    for _ in range(STEPS):
        optimizer.zero_grad()
        output = torch.sigmoid(torch.sigmoid(torch.tensor(X) @ weights[0]) @ weights[1])
        (torch.nn.functional.mse_loss(output, torch.tensor(y), reduction="sum") / 2).backward()
        optimizer.step()
    return {"SGD": [each.tolist() for each in weights]}
