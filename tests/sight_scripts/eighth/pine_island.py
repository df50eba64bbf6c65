# verdict: right
import numpy as np

def backward(weights, acts, target):
    """gradients, first layer first"""
    grads = []
    delta = acts[-1] - target
    for w, a in zip(reversed(weights), reversed(acts[:-1])):
        grads.insert(0, a.T @ delta)
        delta = delta @ w.T * (1 - a ** 2)
    return grads

def forward(weights, x):
    acts = [x]
    for w in weights[:-1]:
        acts.append(np.tanh(acts[-1] @ w))
    return acts + [acts[-1] @ weights[-1]]

def main():
    rng = np.random.default_rng(423)
    x = rng.normal(size=(15, 3))
    y = np.stack([x[:, 0] * x[:, 1], np.abs(x[:, 2])], axis=1)
    weights = [rng.normal(0, 0.5, s) for s in ((3, 6), (6, 4), (4, 2))]
    for _ in range(800):
        acts = forward(weights, x)
        grads = backward(weights, acts, y)
        for w, g in zip(weights, grads):
            w -= 0.1 * g / len(x)
    print("mse", np.mean((forward(weights, x)[-1] - y) ** 2).round(4))

main()
