# verdict: right
# wrong: -
# line: -
# mistake: -
# style: backend developer with logging, config dict and a main
import logging
import numpy as np

log = logging.getLogger("nn")
CONFIG = {"seed": 7, "hidden": [6, 6], "epochs": 1500, "batch": 10, "lr": 0.5, "l2": 1e-4}


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def make_data(rng, n=45):
    x = rng.uniform(-1, 1, (n, 2))
    return x, (x[:, :1] * 2 + x[:, 1:] > 0.3).astype(float)


def make_weights(rng, sizes):
    return [[rng.normal(0, 1 / np.sqrt(a), (a, b)), np.zeros(b)] for a, b in zip(sizes, sizes[1:])]


def forward(layers, x):
    out = [x]
    for w, b in layers:
        out.append(sigmoid(out[-1] @ w + b))
    return out


def update(layers, x, t, lr, l2):
    acts = forward(layers, x)
    delta = (acts[-1] - t) / len(x)
    for i in range(len(layers) - 1, -1, -1):
        w, b = layers[i]
        grad_w, grad_b = acts[i].T @ delta + l2 * w, delta.sum(axis=0)
        if i:
            delta = (delta @ w.T) * acts[i] * (1 - acts[i])
        w -= lr * grad_w
        b -= lr * grad_b


def cross_entropy(layers, x, t):
    p = forward(layers, x)[-1]
    return float(-np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)))


def main():
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    rng = np.random.default_rng(CONFIG["seed"])
    x, t = make_data(rng)
    layers = make_weights(rng, [2, *CONFIG["hidden"], 1])
    for epoch in range(CONFIG["epochs"] // 5):
        order = rng.permutation(len(x))
        for start in range(0, len(x), CONFIG["batch"]):
            idx = order[start:start + CONFIG["batch"]]
            update(layers, x[idx], t[idx], CONFIG["lr"], CONFIG["l2"])
        if epoch % 75 == 0:
            log.info("epoch %d cross-entropy %.4f", epoch, cross_entropy(layers, x, t))
    print("%.4f" % cross_entropy(layers, x, t))


if __name__ == "__main__":
    main()
