# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: all weights are one flat vector that is unpacked by reshape and packed again by concatenate; cost and gradient belong together
import numpy as np

SHAPES = [(3, 4), (4, 3), (3, 1)]
CUTS = np.cumsum([a * b for a, b in SHAPES])


def unpack(theta):
    return [part.reshape(s) for part, s in zip(np.split(theta, CUTS[:-1]), SHAPES)]


def cost_and_gradient(theta, X, y):
    ws = unpack(theta)
    acts = [X]
    for w in ws:
        acts.append(1 / (1 + np.exp(-acts[-1] @ w)))
    miss = acts[-1] - y
    J = 0.5 * float(np.sum(miss ** 2))
    delta = miss * acts[-1] * (1 - acts[-1])
    pieces = []
    for i in range(len(ws) - 1, -1, -1):
        pieces.append((acts[i].T @ delta).ravel())
        delta = (delta @ ws[i].T) * acts[i] * (1 - acts[i])
    return J, np.concatenate(pieces[::-1])


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0], [0, 1, 0]])
y = np.array([[0], [1], [1], [0], [0], [1]])

theta = np.random.RandomState(15).uniform(-1, 1, CUTS[-1])
for n in range(15000):
    J, grad = cost_and_gradient(theta, X, y)
    theta = theta - 0.9 * grad
    if J < 1e-3:
        print("good enough after", n)
        break
print("J =", J)
