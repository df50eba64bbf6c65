# verdict: wrong
# line: 7
# also: 10
# why: The default list of gradients is shared by all calls, so zip always takes the gradients of the very first pass.
import numpy as np

def backward(weights, acts, target, grads=[]):
    delta = (acts[-1] - target) * acts[-1] * (1 - acts[-1])
    for w, a in zip(weights[::-1], acts[-2::-1]):
        grads.append(a.T @ delta)
        delta = delta @ w.T * a * (1 - a)
    return grads

def forward(weights, x):
    acts = [x]
    for w in weights:
        acts.append(1 / (1 + np.exp(-acts[-1] @ w)))
    return acts

def main():
    rng = np.random.default_rng(424)
    x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
    y = np.array([[0], [1], [1], [0]])
    weights = [rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))]
    for _ in range(300):
        acts = forward(weights, x)
        for w, g in zip(weights[::-1], backward(weights, acts, y)):
            w -= 0.3 * g
    print("outputs", acts[-1].ravel().round(3))

main()
