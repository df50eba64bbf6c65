import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    """All numbers in one draw, then cut: the deck of cards stays in its order."""
    np.random.seed(seed)
    cards = np.random.random_sample(inputs * hidden_size + hidden_size * outputs) * 2 - 1
    top, rest = np.split(cards, [inputs * hidden_size])
    return top.reshape(inputs, hidden_size), rest.reshape(hidden_size, outputs)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    weights = list(initial_weights(X.shape[-1], hidden_size, y.shape[-1], seed))

    def forward():
        layers = [X]
        for w in weights:
            layers.append(1 / (1 + np.exp(-layers[-1] @ w)))
        return layers

    for _ in range(iterations):
        data, hidden, out = forward()
        d2 = (out - y) * out * (1 - out)
        d1 = np.einsum("no,ho->nh", d2, weights[1]) * hidden * (1 - hidden)
        weights[1] = weights[1] - alpha * np.einsum("nh,no->ho", hidden, d2)
        weights[0] = weights[0] - alpha * np.einsum("ni,nh->ih", data, d1)
    return np.abs(forward()[-1] - y).mean()
