"""11, bias units: a whole training beside autograd's and PyTorch's, and the slopes beside central differences."""

from reference import bias_units
from tests.oracles import NEARLY, Row, apart, central, from_torch, torch_version
from tests.oracles.networks import ALPHA, STEPS, descended, drawn, guess, half_squares, targets

X, synapse_0, bias_0, synapse_1, bias_1 = drawn(11, (7, 3), (3, 5), (5,), (5, 2), (2,))
y = targets(11, 7, 2)
WEIGHTS = [synapse_0, bias_0, synapse_1, bias_1]


def height(synapse_0, bias_0, synapse_1, bias_1):
    return half_squares(guess(X, (synapse_0, synapse_1), (bias_0, bias_1)), y)


def rows():
    ours = trained(STEPS)
    yield Row("training_step", "autograd", STEPS, apart(ours, descended(height, WEIGHTS)))
    yield Row("training_step", torch_version("11_bias_units"), STEPS, apart(ours, from_torch("11_bias_units")("SGD")))
    slopes = [(old - new) / ALPHA for old, new in zip(WEIGHTS, trained(1), strict=True)]
    yield Row("training_step, slopes", "central differences", 1, apart(slopes, central(height, *WEIGHTS)), NEARLY)
    layers = bias_units.forward(X, synapse_0, bias_0, synapse_1, bias_1)
    yield Row("forward", torch_version("11_bias_units"), 1, apart(layers, from_torch("11_bias_units")("Linear")))


def trained(steps):
    weights = WEIGHTS
    for _ in range(steps):
        weights = bias_units.training_step(X, y, *weights, ALPHA)
    return list(weights)


def by_torch(torch):
    """Two linear layers with their own biases, and SGD on half of MSELoss(reduction="sum")."""
    layers = [torch.nn.Linear(3, 5).double(), torch.nn.Linear(5, 2).double()]
    parameters = [layers[0].weight, layers[0].bias, layers[1].weight, layers[1].bias]
    with torch.no_grad():
        for parameter, value in zip(parameters, WEIGHTS, strict=True):
            parameter.copy_(torch.tensor(value).T if value.ndim == 2 else torch.tensor(value))
    hidden = torch.sigmoid(layers[0](torch.tensor(X)))
    first = [hidden.tolist(), torch.sigmoid(layers[1](hidden)).tolist()]
    optimizer = torch.optim.SGD(parameters, lr=ALPHA)
    loss = torch.nn.MSELoss(reduction="sum")
    for _ in range(STEPS):
        optimizer.zero_grad()
        output = torch.sigmoid(layers[1](torch.sigmoid(layers[0](torch.tensor(X)))))
        (loss(output, torch.tensor(y)) / 2).backward()
        optimizer.step()
    return {"Linear": first, "SGD": [(each.T if each.ndim == 2 else each).tolist() for each in parameters]}
