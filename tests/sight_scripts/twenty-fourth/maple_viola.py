# verdict: wrong
# line: 25
# why: output delta: the difference p - t is right for softmax with cross-entropy already, but it's multiplied by p*(1-p) in addition
import numpy as np

letters = {"A": ".#. #.# ### #.#", "C": "### #.. #.. ###", "V": "#.# #.# #.# .#.", "Y": "#.# .#. .#. .#."}
X = np.array([[c == "#" for c in s.replace(" ", "")] for s in letters.values()], dtype=float)
T = np.eye(len(letters))

rng = np.random.default_rng(1)
W1 = rng.normal(0, 0.5, (12, 6))
b1 = np.zeros(6)
W2 = rng.normal(0, 0.5, (6, 4))
b2 = np.zeros(4)


def softmax(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True)


for i in range(2000):
    h = 1 / (1 + np.exp(-(X @ W1 + b1)))
    p = softmax(h @ W2 + b2)
    delta_o = (p - T) * p * (1 - p)
    delta_h = (delta_o @ W2.T) * h * (1 - h)
    W2 -= 0.3 * h.T @ delta_o
    b2 -= 0.3 * delta_o.sum(axis=0)
    W1 -= 0.3 * X.T @ delta_h
    b1 -= 0.3 * delta_h.sum(axis=0)

for name, row in zip(letters, p):
    print(name, " ".join("%.2f" % v for v in row))
